// Writing alone: 25,000 invented voters to an .xlsx ready to print (`baucu export`) and to CSV, and a check
// whose findings are written back into a workbook (`check --annotate`), beside exceljs's stream writer and
// SheetJS writing the same cells in the same run. Each in a process of its own; seconds and memory are of
// the whole process, so baucu's include reading and checking the ward. Goal: 25,000 rows in 3 s.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { line, measure } from './shared/measure.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const baucu = join(root, 'bin', 'baucu.js');
const folder = mkdtempSync(join(tmpdir(), 'baucu-export-'));
const TODAY = ['--today', '2026-01-20'];
const run = (...args) => {
  const { status, stderr } = spawnSync(process.execPath, [baucu, ...args], { cwd: folder, encoding: 'utf8' });
  if (status === null || status > 1) throw new Error(`${args.join(' ')}: ${stderr}`);
};
const script = (url, body) => [
  '--input-type=module',
  '-e',
  `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(url)});
const { parse } = createRequire(${JSON.stringify(pathToFileURL(join(root, 'package.json')).href)})('csv-parse/sync');
const { readFileSync } = await import('node:fs');
const rows = parse(readFileSync('ward/voters.csv'), { bom: true, relax_column_count: true }); ${body}`,
];

for (const rows of [25_000, 100_000]) {
  for (const old of ['ward', 'book']) rmSync(join(folder, old), { recursive: true, force: true });
  run('sample', 'ward', '--voters', String(rows), '--defects', 'some');
  line(
    `baucu export .xlsx, ${rows} voters`,
    measure([baucu, 'export', 'voters', 'ward', '--out', 'a.xlsx'], { cwd: folder }),
    rows,
  );
  line(
    `baucu export .csv, ${rows} voters`,
    measure([baucu, 'export', 'voters', 'ward', '--out', 'a.csv'], { cwd: folder }),
    rows,
  );
  line(
    `exceljs, stream, ${rows} rows with borders`,
    measure(
      script(
        import.meta.url,
        `const Excel = require('exceljs'); const book = new Excel.stream.xlsx.WorkbookWriter({ filename: 'b.xlsx', useStyles: true });
const sheet = book.addWorksheet('Cử tri'); const side = { style: 'thin' }; const border = { top: side, left: side, bottom: side, right: side };
for (const cells of rows) { const row = sheet.addRow(cells); row.eachCell({ includeEmpty: true }, (cell) => { cell.border = border; cell.numFmt = '@'; }); row.commit(); }
await book.commit();`,
      ),
      { cwd: folder },
    ),
    rows,
  );
  line(
    `SheetJS, ${rows} rows without borders`,
    measure(
      script(
        pathToFileURL(join(root, 'package.json')).href,
        `const { utils, writeFile } = require('@e965/xlsx'); const book = utils.book_new(); utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Cử tri'); writeFile(book, 'c.xlsx', { compression: true });`,
      ),
      { cwd: folder },
    ),
    rows,
  );
  line(
    `baucu check, ${rows} voters`,
    measure([baucu, 'check', 'ward', '--only', 'voters', ...TODAY], { cwd: folder }),
    rows,
  );
  line(
    `baucu check --annotate, ${rows} voters from CSV`,
    measure([baucu, 'check', 'ward', '--only', 'voters', '--annotate', '--out', 'd.xlsx', ...TODAY], {
      cwd: folder,
    }),
    rows,
  );
  // The same voters as a workbook: what was exported is read, and written back into.
  run('sample', 'book', '--voters', '300');
  rmSync(join(folder, 'book', 'voters.csv'));
  copyFileSync(join(folder, 'a.xlsx'), join(folder, 'book', 'voters.xlsx'));
  copyFileSync(join(folder, 'ward', 'areas.csv'), join(folder, 'book', 'areas.csv'));
  line(
    `baucu check, ${rows} voters from .xlsx`,
    measure([baucu, 'check', 'book', '--only', 'voters', ...TODAY], { cwd: folder }),
    rows,
  );
  line(
    `baucu check --annotate, ${rows} voters from .xlsx`,
    measure([baucu, 'check', 'book', '--only', 'voters', '--annotate', '--out', 'e.xlsx', ...TODAY], {
      cwd: folder,
    }),
    rows,
  );
  line(
    `exceljs, the same .xlsx read and written whole`,
    measure(
      script(
        import.meta.url,
        `const Excel = require('exceljs'); const book = new Excel.Workbook(); await book.xlsx.readFile('book/voters.xlsx'); await book.xlsx.writeFile('f.xlsx');`,
      ),
      { cwd: folder, times: 1 },
    ),
    rows,
  );
}
rmSync(folder, { recursive: true, force: true });
