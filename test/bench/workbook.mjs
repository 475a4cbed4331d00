// Reading alone: an invented form-31 workbook of 25,000 and of 100,000 rows into records (`readWard`),
// beside exceljs and SheetJS reading the same file into cells, and LibreOffice where it is on the machine, in the same run. Each in a process of its
// own; seconds and memory are of the whole process. Goals: 25,000 rows in 2 s and 300 MB, 100,000 in
// 6 s and 600 MB, and faster than both.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle as bundleInto } from './shared/bundle.mjs';
import { FAMILY, GIVEN } from './shared/invented-names.mjs';
import { line, measure, measureProgram } from './shared/measure.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const peers = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'baucu-workbook-'));
const bundle = join(folder, 'bundle', 'read.mjs');

await bundleInto(`export * from './src/records/read-ward.ts';`, {
  outdir: join(folder, 'bundle'),
  entryNames: 'read',
  outExtension: { '.js': '.mjs' },
  splitting: true,
});

/** A workbook as an office keeps it: title, two-row header with merged cells, days as day cells, numbers as text. */
async function write(file, rows) {
  const Excel = peers('exceljs');
  const book = new Excel.stream.xlsx.WorkbookWriter({
    filename: file,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = book.addWorksheet('Danh sách');
  const border = { style: 'thin' };
  sheet.addRow(['ỦY BAN NHÂN DÂN PHƯỜNG MẪU']).commit();
  sheet.addRow(['DANH SÁCH CỬ TRI']).commit();
  sheet.addRow([
    'STT',
    'Họ và tên',
    'Ngày tháng năm sinh',
    'Nam',
    'Nữ',
    'Số Căn cước',
    'Dân tộc',
    'Nơi cư trú',
    '',
    '',
    'Bầu cử ĐBQH',
    'Bầu cử đại biểu HĐND',
    '',
    'Ghi chú',
    'Khu vực bỏ phiếu',
    'Số hộ',
  ]);
  sheet.addRow([
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    'Thường trú',
    'Tạm trú',
    'Nơi ở hiện tại',
    '',
    'Tỉnh, thành phố',
    'Xã, phường, đặc khu',
    '',
    '',
    '',
  ]);
  sheet.mergeCells('H3:J3');
  sheet.mergeCells('L3:M3');
  for (let number = 1; number <= rows; number += 1) {
    const seed = (number * 2_654_435_761) >>> 0;
    const born = new Date(Date.UTC(1930 + (seed % 75), seed % 12, 1 + ((seed >>> 3) % 28)));
    const name = `${FAMILY[seed % 12]} Thị ${GIVEN[(seed >>> 8) % 16]} ${GIVEN[(seed >>> 12) % 16]}`;
    const id = `0281${String(born.getUTCFullYear() % 100).padStart(2, '0')}${String(number).padStart(6, '0')}`;
    const row = sheet.addRow([
      number,
      name,
      born,
      '',
      'x',
      id,
      'Kinh',
      `Số ${number % 300}, tổ ${number % 18}, phường Mẫu, Hà Nội`,
      '',
      '',
      'x',
      'x',
      'x',
      '',
      number % 50,
      number % 30_000,
    ]);
    row.getCell(3).numFmt = 'dd/mm/yyyy';
    for (let column = 1; column <= 16; column += 1)
      row.getCell(column).border = { top: border, left: border, bottom: border, right: border };
    row.commit();
  }
  await book.commit();
}

const script = (body) => [
  '--input-type=module',
  '-e',
  `process.on('uncaughtException', (error) => { process.stderr.write(String(error.stack)); process.exit(2); }); ${body}`,
];
const text = (value) => JSON.stringify(value);
const requireFrom = (url) =>
  `import { createRequire } from 'node:module'; const require = createRequire(${text(url)});`;

for (const rows of [25_000, 100_000]) {
  const ward = join(folder, String(rows));
  const file = join(ward, 'voters.xlsx');
  mkdirSync(ward);
  await write(file, rows);
  writeFileSync(
    join(ward, 'ward.yaml'),
    'election: 2026\nprovince: Hà Nội\ncommune: Phường Mẫu\nkind: ward-of-city\n',
  );
  writeFileSync(join(ward, 'areas.csv'), 'Khu vực bỏ phiếu\n1\n');
  const here = pathToFileURL(bundle).href;
  line(
    `baucu, ${rows} rows into records`,
    measure(
      script(
        `const { readWard } = await import(${text(here)}); const ward = await readWard(${text(ward)}, { elections: ['2026'] }); if (ward.voters.rows.length !== ${rows}) process.exit(3);`,
      ),
    ),
    rows,
  );
  line(
    `exceljs, stream, ${rows} rows into cells`,
    measure(
      script(
        `${requireFrom(import.meta.url)} const Excel = require('exceljs'); let count = 0; for await (const sheet of new Excel.stream.xlsx.WorkbookReader(${text(file)}, { sharedStrings: 'cache', styles: 'cache' })) for await (const row of sheet) { if (row.values.length > 5) count += 1; } if (count < ${rows}) process.exit(3);`,
      ),
    ),
    rows,
  );
  line(
    `SheetJS, ${rows} rows into cells`,
    measure(
      script(
        `${requireFrom(pathToFileURL(join(root, 'package.json')).href)} const { readFile, utils } = require('@e965/xlsx'); const book = readFile(${text(file)}, { dense: true }); const cells = utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, raw: false }); if (cells.length < ${rows}) process.exit(3);`,
      ),
    ),
    rows,
  );
  line(
    `LibreOffice, ${rows} rows to CSV`,
    measureProgram(
      ['soffice', 'libreoffice'],
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`,
        '--headless',
        '--convert-to',
        'csv',
        '--outdir',
        join(folder, 'office-out'),
        file,
      ],
      { times: 1 },
    ),
    rows,
  );
}
rmSync(folder, { recursive: true, force: true });
