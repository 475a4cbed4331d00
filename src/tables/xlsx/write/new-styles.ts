import { NOTE_FILLS, type NoteColour } from '../cell-note.ts';
import { MAIN, XML_HEAD } from './namespaces.ts';
import type { ListStyles } from './list-styles.ts';

const FILLS = [NOTE_FILLS.error, NOTE_FILLS.warning, NOTE_FILLS.note, 'EDEDED'];
const [ERROR, WARNING, NOTE, GREY] = [2, 3, 4, 5];
const [BOLD, LINK, LARGE, SMALL] = [1, 2, 3, 4];

interface Look {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: true;
  readonly align?: 'center';
  readonly wrap?: true;
  readonly middle?: true;
}

/** Styles of the workbooks that the program makes, by name; every one of them is of text. */
const LOOKS = {
  plain: {},
  copied: {},
  copiedError: { fill: ERROR },
  copiedWarning: { fill: WARNING },
  copiedNote: { fill: NOTE },
  listTitle: { font: BOLD },
  listHead: { font: BOLD, fill: GREY, border: true, wrap: true },
  listText: { border: true, wrap: true },
  listLink: { font: LINK, border: true },
  listError: { fill: ERROR, border: true },
  listWarning: { fill: WARNING, border: true },
  listNote: { fill: NOTE, border: true },
  formTitle: { font: LARGE, align: 'center', middle: true, wrap: true },
  formLine: { align: 'center', middle: true, wrap: true },
  formHead: { font: BOLD, border: true, wrap: true, align: 'center', middle: true },
  formNumber: { font: SMALL, border: true, align: 'center' },
  formText: { border: true, wrap: true, middle: true },
  formMiddle: { border: true, wrap: true, align: 'center', middle: true },
  formParagraph: { wrap: true },
  formBold: { font: BOLD, align: 'center', middle: true, wrap: true },
} as const satisfies Readonly<Record<string, Look>>;

type LookName = keyof typeof LOOKS;

/** Number of each style. */
export const STYLE = Object.fromEntries(Object.keys(LOOKS).map((name, index) => [name, index])) as Readonly<
  Record<LookName, number>
>;

export const LIST_STYLES: ListStyles = {
  title: STYLE.listTitle,
  head: STYLE.listHead,
  text: STYLE.listText,
  link: STYLE.listLink,
  error: STYLE.listError,
  warning: STYLE.listWarning,
  note: STYLE.listNote,
};

/** Style of a copied cell by what was found in it. */
export const COPIED_STYLE: Readonly<Record<NoteColour, number>> = {
  error: STYLE.copiedError,
  warning: STYLE.copiedWarning,
  note: STYLE.copiedNote,
};

/** The styles of a workbook that the program makes. */
export function stylesXml(): string {
  const name = '<name val="Times New Roman"/><family val="1"/>';
  const fonts = [
    `<font><sz val="11"/>${name}</font>`,
    `<font><b/><sz val="11"/>${name}</font>`,
    `<font><u/><sz val="11"/><color rgb="FF0563C1"/>${name}</font>`,
    `<font><b/><sz val="14"/>${name}</font>`,
    `<font><i/><sz val="9"/>${name}</font>`,
  ];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...FILLS.map(
      (colour) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
    ),
  ];
  const thin = (side: string): string => `<${side} style="thin"><color rgb="FF808080"/></${side}>`;
  const borders = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(thin).join('')}<diagonal/></border>`,
  ];
  const styles = Object.values<Look>(LOOKS).map(styleXml);
  const list = (tag: string, items: readonly string[]): string =>
    `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
  return `${XML_HEAD}<styleSheet xmlns="${MAIN}">${list('fonts', fonts)}${list('fills', fills)}${list('borders', borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', styles)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function styleXml({ font = 0, fill = 0, border, align, wrap, middle }: Look, index: number): string {
  const sideways = align === undefined ? '' : ` horizontal="${align}"`;
  const alignment = `<alignment${sideways} vertical="${middle === true ? 'center' : 'top'}"${wrap === true ? ' wrapText="1"' : ''}/>`;
  // The first style is that of cells which nothing is said about.
  return index === 0
    ? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    : `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="${border === true ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}
