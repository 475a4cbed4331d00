import { isLegacyFont } from '../legacy-font.ts';
import { builtInFormat, formatOf, GENERAL, type Format } from '../number-format.ts';
import { readPart } from '../xml/read-part.ts';
import type { Zip } from '../zip.ts';

/** What of a cell's style changes what the cell says. */
export interface CellStyle {
  readonly format: Format;
  /** The font, where it is a legacy one. */
  readonly font: string | undefined;
}

export const PLAIN: CellStyle = { format: GENERAL, font: undefined };

/** The styles of a workbook by the number that cells give. */
export async function readStyles(zip: Zip, part: string): Promise<readonly CellStyle[]> {
  const formats = new Map<number, Format>();
  const fonts: (string | undefined)[] = [];
  const styles: { readonly format: number; readonly font: number }[] = [];
  // Elements of the same names stand in other sections too.
  let section: 'fonts' | 'cellXfs' | 'numFmts' | undefined;
  await readPart(zip, part, {
    names: ['fonts', 'font', 'name', 'cellXfs', 'xf', 'numFmts', 'numFmt', 'dxfs'],
    open: (name, attributes) => {
      switch (name) {
        case 'fonts':
        case 'cellXfs':
        case 'numFmts':
          section = name;
          break;
        case 'font':
          if (section === 'fonts') fonts.push(undefined);
          break;
        case 'name': {
          const font = attributes.get('val') ?? '';
          if (section === 'fonts' && fonts.length > 0 && isLegacyFont(font)) fonts[fonts.length - 1] = font;
          break;
        }
        case 'numFmt':
          if (section === 'numFmts')
            formats.set(Number(attributes.get('numFmtId')), formatOf(attributes.get('formatCode') ?? ''));
          break;
        case 'xf':
          if (section === 'cellXfs')
            styles.push({
              format: Number(attributes.get('numFmtId') ?? 0),
              font: Number(attributes.get('fontId') ?? 0),
            });
          break;
        case 'dxfs':
        case '':
          break;
      }
      return false;
    },
    text: () => {},
    close: (name) => {
      if (name === section) section = undefined;
    },
  });
  return styles.map(({ format, font }) => ({
    format: formats.get(format) ?? builtInFormat(format),
    font: fonts[font],
  }));
}
