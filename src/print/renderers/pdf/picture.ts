import { openCanvas, type Canvas, type Picture } from './canvas.ts';
import type { PdfFile } from './inside.ts';
import { numeral } from './notation.ts';

/** Draws something once, to be placed on many pages (a form XObject). */
export function makePicture(
  file: PdfFile,
  name: string,
  width: number,
  height: number,
  draw: (canvas: Canvas) => void,
): Picture {
  const canvas = openCanvas(width, height);
  draw(canvas);
  const { content, fonts, xobjects } = canvas.finish();
  const reference = file.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, Number(numeral(width)), Number(numeral(height))],
    Resources: { Font: { ...fonts }, XObject: { ...xobjects } },
  });
  reference.end(Buffer.from(content, 'latin1'));
  return { name, reference, height };
}
