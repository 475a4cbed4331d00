import { BrokenWorkbook } from '../../broken-workbook.ts';
import { escapeXml } from '../../xml/escape.ts';
import { createSplice } from '../../xml/splice.ts';
import { attributeIn, localName, nextTag, noTag, prefixOf } from '../../xml/tags.ts';
import type { Workbook } from '../workbook.ts';
import { RELATED, SHEET_TYPE } from '../write/namespaces.ts';
import type { NewSheet } from '../write/new-sheet.ts';
import { sheetXml } from '../write/sheet-xml.ts';
import { addRelations, freeName, relationsFile, type PackageParts } from './package-parts.ts';

/** Names of all tabs, those of charts too. */
export async function tabNames(parts: PackageParts, workbook: Workbook): Promise<readonly string[]> {
  const text = (await parts.read(workbook.part)).toString('utf8');
  const written = [...text.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*?\bname\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return [...workbook.sheets.map(({ name }) => name), ...written.map(([, a, b]) => a ?? b ?? '')];
}

/** Puts sheets behind those of the workbook; gives their lines in the list of types. */
export async function addSheets(
  parts: PackageParts,
  workbook: Workbook,
  sheets: readonly NewSheet[],
): Promise<readonly string[]> {
  const bytes = await parts.read(workbook.part);
  const made = sheets.map((sheet) => {
    const name = freeName(parts, 'xl/worksheets/sheet', '.xml');
    parts.write(name, sheetXml(sheet));
    return name;
  });
  const file = relationsFile(workbook.part);
  const relations = addRelations(
    { file, xml: (await parts.read(file)).toString('utf8') },
    workbook.part,
    made.map((part) => ({ type: 'worksheet', part })),
  );
  parts.write(file, [relations.xml]);
  const splice = createSplice(bytes);
  const tag = noTag();
  let [last, end, prefix] = [0, -1, ''];
  for (let at = 0; nextTag(bytes, at, tag); at = tag.end) {
    const name = localName(bytes, tag);
    if (name === 'sheet' && tag.kind !== 'close')
      last = Math.max(last, Number(attributeIn(bytes.toString('utf8', tag.start, tag.end), 'sheetId') ?? 0));
    if (name !== 'sheets' || tag.kind !== 'close') continue;
    [end, prefix] = [tag.start, prefixOf(bytes, tag)];
    break;
  }
  if (end < 0 || !Number.isSafeInteger(last)) throw new BrokenWorkbook('damaged');
  for (const [index, { name }] of sheets.entries())
    splice.replace(
      end,
      end,
      `<${prefix}sheet name="${escapeXml(name)}" sheetId="${last + index + 1}" xmlns:r="${RELATED}" r:id="${relations.ids[index]}"/>`,
    );
  parts.write(workbook.part, splice.pieces());
  return made.map((part) => `<Override PartName="/${part}" ContentType="${SHEET_TYPE}.worksheet+xml"/>`);
}
