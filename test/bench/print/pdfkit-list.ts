import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { voterTable } from '../../../src/print/forms/voter-table.ts';
import { rollOf } from './roll.ts';

// The same table as PDFKit's manual would have it: every cell by doc.text, rows and rules by hand.
const MM = 72 / 25.4;
const { columns, rows } = voterTable(rollOf(Number(process.argv[2])));
const doc = new PDFDocument({ size: 'A4', layout: 'landscape', margin: 0 });
doc.registerFont(
  'Tinos',
  createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
);
doc.font('Tinos').fontSize(10);
doc.resume();
let top = 20 * MM;
for (const row of rows) {
  const heights = row.map((text, index) =>
    doc.heightOfString(text, { width: columns[index]!.width * MM - 6 }),
  );
  const height = Math.max(12, ...heights) + 4;
  if (top + height > 190 * MM) {
    doc.addPage();
    top = 20 * MM;
  }
  let left = 30 * MM;
  row.forEach((text, index) => {
    const width = columns[index]!.width * MM;
    if (text !== '')
      doc.text(text, left + 3, top + 2, { width: width - 6, align: columns[index]!.align ?? 'left' });
    doc.rect(left, top, width, height).stroke();
    left += width;
  });
  top += height;
}
doc.end();
