import { ToolError } from '../findings/tool-error.ts';
import { readCsv } from './csv.ts';
import { markupKind } from './file-kind.ts';
import type { Headings } from './headings.ts';
import { layOut, type Sheet, type Source } from './layout.ts';
import { conversionFindings, convertLegacyText } from './legacy-text.ts';
import type { EncodingEvidence, ReadingChoices } from './reading-choices.ts';
import type { Table } from './table.ts';
import { readText } from './text-file.ts';

/** The table in the bytes of a CSV file: delimiter, encoding and place of the header are found out. */
export async function readDelimited(
  bytes: Buffer,
  source: Source,
  headings: Headings,
  choices: ReadingChoices,
): Promise<Table> {
  const { sheet, evidence } = await delimitedSheet(bytes, source, headings, choices);
  return { ...layOut(sheet, { ...source, encoding: choices.encoding }, headings), encodings: evidence };
}

/** All rows of a CSV file as they stand, in Unicode. */
export async function delimitedSheet(
  bytes: Buffer,
  source: Source,
  headings: Headings,
  choices: ReadingChoices,
): Promise<{ readonly sheet: Sheet; readonly evidence: readonly EncodingEvidence[] }> {
  const looksLike = markupKind(bytes);
  if (looksLike !== undefined) throw new ToolError('workbook-kind', { path: source.path, looksLike });
  const text = await readText(bytes, source.path, choices.encoding);
  const sheet = readCsv(text, source.path, source.name, headings);
  // A file of the old encoding is Unicode by now; Unicode files may still hold text of old fonts.
  const isOld = text.converted !== undefined && text.converted.syllables > 0;
  const legacy = isOld ? { rows: sheet.rows, evidence: [] } : convertLegacyText(sheet.rows, choices.encoding);
  const evidence = [...(text.converted === undefined ? [] : [text.converted]), ...legacy.evidence];
  const findings = [...conversionFindings(evidence, { file: source.name }), ...sheet.findings];
  const { headerRow } = choices;
  const named = headerRow === undefined ? {} : { headerRow };
  return { sheet: { rows: legacy.rows, findings, ...named }, evidence };
}
