import { createRequire } from 'node:module';
import { voterTable } from '../../../src/print/forms/voter-table.ts';
import { rollOf } from './roll.ts';

// pdfmake's own table, header repeated. Takes the copy installed beside the benchmarks.
const require = createRequire(process.argv[3]!);
const pdfmake = require('pdfmake');
const font = require('node:module')
  .createRequire(import.meta.url)
  .resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
const { columns, header, numbers, rows } = voterTable(rollOf(Number(process.argv[2])));
const first = header[0]!.flatMap(({ text, columns: colSpan = 1, rows: rowSpan = 1 }) => [
  { text, colSpan, rowSpan },
  ...Array.from({ length: colSpan - 1 }, () => ''),
]);
pdfmake.setFonts({ Tinos: { normal: font, bold: font, italics: font, bolditalics: font } });
const body = [first, numbers, ...Array.from(rows, (row) => [...row])];
await pdfmake
  .createPdf({
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [85, 57, 43, 57],
    defaultStyle: { font: 'Tinos', fontSize: 10 },
    content: [
      {
        table: { headerRows: 2, dontBreakRows: true, widths: columns.map(({ width }) => width * 2.4), body },
      },
    ],
    footer: (page: number, pages: number) => `Trang ${page}/${pages}`,
  })
  .getBuffer();
