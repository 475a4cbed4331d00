// Reading alone: 100,000 invented voters from a CSV file into records, beside csv-parse on the same
// file. Each in a process of its own; seconds and memory are of the whole process.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle as bundleInto } from './shared/bundle.mjs';
import { FAMILY, GIVEN, two } from './shared/invented-names.mjs';
import { line, measure } from './shared/measure.mjs';

const ROWS = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'baucu-read-'));
const bundle = join(folder, 'read.mjs');

await bundleInto(`export * from './src/records/read-ward.ts';`, { outfile: bundle });

const header =
  'STT,Họ và tên,Ngày sinh,Giới tính,Số căn cước,Số CMND,Dân tộc,Quốc tịch,Thường trú,Tạm trú,Nơi ở hiện tại,Ngày đăng ký tạm trú,Số hộ,Quan hệ với chủ hộ,Tổ dân phố,Khu vực bỏ phiếu,Diện cử tri,Ghi chú';

function row(number, newline) {
  const seed = (number * 2_654_435_761) >>> 0;
  const year = 1930 + (seed % 75);
  const birth = `${two(1 + ((seed >>> 3) % 28))}/${two(1 + (seed % 12))}/${year}`;
  const name = `${FAMILY[seed % 12]} Thị ${GIVEN[(seed >>> 8) % 16]} ${GIVEN[(seed >>> 12) % 16]}`;
  const id = `0281${two(year % 100)}${String(number).padStart(6, '0')}`;
  const address = `"Số ${number % 300}, tổ ${number % 18},${newline}phường Mẫu, Hà Nội"`;
  return `${number},${name},${birth},Nữ,${id},,Kinh,Việt Nam,${address},,,,${number % 30_000},Chủ hộ,${number % 18},${number % 50},thường trú,`;
}

function ward(name, end, newline) {
  const dir = join(folder, name);
  const file = join(dir, 'voters.csv');
  return {
    dir,
    file,
    text: [header, ...Array.from({ length: ROWS }, (_, index) => row(index + 1, newline))].join(end),
  };
}

for (const { dir, file, text } of [
  ward('line feeds', '\n', ' '),
  ward('carriage returns', '\r\n', ' '),
  ward('quoted newlines', '\r\n', '\n'),
]) {
  mkdirSync(dir);
  writeFileSync(
    join(dir, 'ward.yaml'),
    'election: 2026\nprovince: Hà Nội\ncommune: Phường Mẫu\nkind: ward-of-city\n',
  );
  writeFileSync(join(dir, 'areas.csv'), 'Khu vực bỏ phiếu\n1\n');
  writeFileSync(file, text);
  const name = dir.split(/[\\/]/).at(-1);
  const script = (body) => measure(['--input-type=module', '-e', body]);
  line(
    `csv-parse alone, ${name}`,
    script(
      `import { readFileSync } from 'node:fs'; import { parse } from 'csv-parse/sync'; parse(readFileSync(${JSON.stringify(file)}), { relax_column_count: true });`,
    ),
    ROWS,
  );
  line(
    `readWard, ${name}`,
    script(
      `process.on('uncaughtException', (error) => { process.stderr.write(String(error.stack)); process.exit(2); }); const { readWard } = await import(${JSON.stringify(pathToFileURL(bundle).href)}); const ward = await readWard(${JSON.stringify(dir)}, { elections: ['2026'] }); if (ward.voters.rows.length !== ${ROWS}) process.exit(3);`,
    ),
    ROWS,
  );
}
rmSync(folder, { recursive: true, force: true });
