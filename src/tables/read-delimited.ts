import { readCsv } from './csv.ts';
import type { Headings } from './headings.ts';
import { layOut, type Source } from './layout.ts';
import { conversionFindings, convertLegacyText } from './legacy-text.ts';
import type { ReadingChoices } from './reading-choices.ts';
import type { Table } from './table.ts';
import { readText } from './text-file.ts';

/** The table in the bytes of a CSV file: delimiter, encoding and place of the header are found out. */
export async function readDelimited(
  bytes: Buffer,
  source: Source,
  headings: Headings,
  choices: ReadingChoices,
): Promise<Table> {
  const text = await readText(bytes, source.path, choices.encoding);
  const sheet = readCsv(text, source.path, source.name, headings);
  // A file of the old encoding is Unicode by now; Unicode files may still hold text of old fonts.
  const isOld = text.converted !== undefined && text.converted.syllables > 0;
  const legacy = isOld ? { rows: sheet.rows, evidence: [] } : convertLegacyText(sheet.rows, choices.encoding);
  const evidence = [...(text.converted === undefined ? [] : [text.converted]), ...legacy.evidence];
  const findings = [...conversionFindings(evidence, { file: source.name }), ...sheet.findings];
  const { headerRow } = choices;
  const named = headerRow === undefined ? {} : { headerRow };
  return { ...layOut({ rows: legacy.rows, findings, ...named }, source, headings), encodings: evidence };
}
