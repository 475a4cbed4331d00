import { createZipWriter } from '../../zip-writer.ts';
import { escapeXml } from '../../xml/escape.ts';
import { boxesXml, commentsXml } from './comments-xml.ts';
import {
  MAIN,
  RELATED,
  relationsXml,
  relationXml,
  SHEET_TYPE,
  TYPES,
  VML_TYPE,
  XML_HEAD,
} from './namespaces.ts';
import { placeInBook, type NewSheet } from './new-sheet.ts';
import { stylesXml } from './new-styles.ts';
import { sheetXml } from './sheet-xml.ts';

/** The bytes of a workbook of these sheets. The same sheets give the same bytes. */
export async function writeXlsx(sheets: readonly NewSheet[]): Promise<Buffer> {
  const zip = createZipWriter();
  await zip.add('[Content_Types].xml', [contentTypes(sheets)]);
  await zip.add('_rels/.rels', [relationsXml(relationXml('rId1', 'officeDocument', 'xl/workbook.xml'))]);
  await zip.add('xl/workbook.xml', [workbookXml(sheets)]);
  await zip.add('xl/_rels/workbook.xml.rels', [
    relationsXml(
      sheets
        .map((_, index) => relationXml(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('') + relationXml(`rId${sheets.length + 1}`, 'styles', 'styles.xml'),
    ),
  ]);
  await zip.add('xl/styles.xml', [stylesXml()]);
  for (const [index, sheet] of sheets.entries()) {
    const number = index + 1;
    const { comments = [] } = sheet;
    await zip.add(
      `xl/worksheets/sheet${number}.xml`,
      sheetXml(sheet, comments.length > 0 ? 'rId1' : undefined),
    );
    if (comments.length === 0) continue;
    await zip.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, [
      relationsXml(
        relationXml('rId1', 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`) +
          relationXml('rId2', 'comments', `../comments${number}.xml`),
      ),
    ]);
    await zip.add(`xl/comments${number}.xml`, commentsXml(comments));
    await zip.add(`xl/drawings/vmlDrawing${number}.vml`, boxesXml(comments, number));
  }
  return zip.done();
}

function contentTypes(sheets: readonly NewSheet[]): string {
  const part = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${SHEET_TYPE}.${kind}+xml"/>`;
  const parts = sheets.flatMap(({ comments = [] }, index) => [
    part(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
    ...(comments.length === 0 ? [] : [part(`comments${index + 1}.xml`, 'comments')]),
  ]);
  return `${XML_HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${VML_TYPE}"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${parts.join('')}</Types>`;
}

function workbookXml(sheets: readonly NewSheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, page }, index) => {
    if (page === undefined) return [];
    const defined = (kind: string, ...blocks: readonly string[]): string =>
      `<definedName name="_xlnm.${kind}" localSheetId="${index}">${escapeXml(blocks.map((cells) => placeInBook(name, cells)).join(','))}</definedName>`;
    const repeated = [
      ...(page.across === undefined ? [] : ['$A:$B']),
      ...(page.repeat === undefined ? [] : [`$${page.repeat[0]}:$${page.repeat[1]}`]),
    ];
    return [
      ...(page.area === undefined ? [] : [defined('Print_Area', page.area)]),
      ...(repeated.length === 0 ? [] : [defined('Print_Titles', ...repeated)]),
    ];
  });
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>${defined}</workbook>`;
}
