import { columnLetters } from '../../../src/tables/column-letters.ts';
import { zipOf, type Parts } from './zip-writer.ts';

/** A cell as some program may write it; undefined writes none. */
export type WrittenCell =
  | string
  | undefined
  | { readonly shared: string }
  | { readonly number: string; readonly style?: number }
  | { readonly xml: string };

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly state?: string;
  /** Attributes of a row, by its number. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  /** XML before and behind the cells: columns, merged cells, filters. */
  readonly before?: string;
  readonly behind?: string;
}

export interface WorkbookOptions {
  readonly date1904?: boolean;
  /** Codes of number formats: style 1 has the first, and so on. Style 0 is plain. */
  readonly formats?: readonly string[];
  /** Names of fonts: the style behind the formats has the first, and so on. */
  readonly fonts?: readonly string[];
  /** Prefix of the elements, as some writers have it. */
  readonly prefix?: string;
  readonly extra?: Parts;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The bytes of a small .xlsx workbook. Plain texts are written inline. */
export function xlsxOf(sheets: readonly WrittenSheet[], options: WorkbookOptions = {}): Buffer {
  return zipOf(partsOf(sheets, options));
}

export function partsOf(sheets: readonly WrittenSheet[], options: WorkbookOptions = {}): Parts {
  const strings: string[] = [];
  const p = options.prefix === undefined ? '' : `${options.prefix}:`;
  const root = `xmlns${options.prefix === undefined ? '' : `:${options.prefix}`}="${MAIN}" xmlns:r="${RELATED}"`;
  const files = sheets.map((sheet) => sheetXml(sheet, p, root, strings));
  const list = sheets.map(({ name, state }, index) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<${p}sheet name="${escaped(name)}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
  });
  const date1904 = options.date1904 === true ? `<${p}workbookPr date1904="1"/>` : '';
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><${p}workbook ${root}>${date1904}<${p}sheets>${list.join('')}</${p}sheets></${p}workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets
        .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('') +
        relation('rIdS', 'styles', 'styles.xml') +
        relation('rIdT', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': stylesXml(options, p, root),
    'xl/sharedStrings.xml': `<${p}sst ${root}>${strings.join('')}</${p}sst>`,
    ...Object.fromEntries(files.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...options.extra,
  };
}

function contentTypes(sheets: number): string {
  const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${kinds}.${kind}+xml"/>`;
  const parts = [
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
    ...Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')),
  ];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function stylesXml({ formats = [], fonts = [] }: WorkbookOptions, p: string, root: string): string {
  const codes = formats.map(
    (code, index) => `<${p}numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  );
  const names = ['Calibri', ...fonts].map(
    (name) => `<${p}font><${p}name val="${escaped(name)}"/></${p}font>`,
  );
  const styles = [
    `<${p}xf numFmtId="0" fontId="0"/>`,
    ...formats.map((_, index) => `<${p}xf numFmtId="${164 + index}" fontId="0"/>`),
    ...fonts.map((_, index) => `<${p}xf numFmtId="0" fontId="${index + 1}"/>`),
  ];
  return `<${p}styleSheet ${root}><${p}numFmts>${codes.join('')}</${p}numFmts><${p}fonts>${names.join('')}</${p}fonts><${p}fills><${p}fill/></${p}fills><${p}borders><${p}border/></${p}borders><${p}cellStyleXfs><${p}xf numFmtId="0" fontId="0"/></${p}cellStyleXfs><${p}cellXfs>${styles.join('')}</${p}cellXfs></${p}styleSheet>`;
}

function sheetXml(sheet: WrittenSheet, p: string, root: string, strings: string[]): string {
  const rows = sheet.rows.map((cells, index) => {
    const number = index + 1;
    const inner = cells
      .map((cell, column) => cellXml(cell, `${columnLetters(column)}${number}`, p, strings))
      .join('');
    const attributes = sheet.rowAttributes?.[number];
    return inner === '' && attributes === undefined
      ? ''
      : `<${p}row r="${number}" ${attributes ?? ''}>${inner}</${p}row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${p}worksheet ${root}>${sheet.before ?? ''}<${p}sheetData>${rows.join('')}</${p}sheetData>${sheet.behind ?? ''}</${p}worksheet>`;
}

function cellXml(cell: WrittenCell, reference: string, p: string, strings: string[]): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string')
    return cell === ''
      ? ''
      : `<${p}c r="${reference}" t="inlineStr"><${p}is><${p}t xml:space="preserve">${escaped(cell)}</${p}t></${p}is></${p}c>`;
  if ('xml' in cell) return cell.xml.replace('<c', `<c r="${reference}"`);
  if ('shared' in cell) {
    strings.push(`<${p}si><${p}t>${escaped(cell.shared)}</${p}t></${p}si>`);
    return `<${p}c r="${reference}" t="s"><${p}v>${strings.length - 1}</${p}v></${p}c>`;
  }
  const style = cell.style === undefined ? '' : ` s="${cell.style}"`;
  return `<${p}c r="${reference}"${style}><${p}v>${cell.number}</${p}v></${p}c>`;
}
