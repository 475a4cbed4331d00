// Writes the workbooks of fixtures/imports from workbook-cases.mjs, with what each must be read as.
// Needs LibreOffice for those that it saves. Run: node test/imports/make-workbooks.mjs
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { CASES } from './workbook-cases.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'baucu-imports-'));
const writer = join(folder, 'writer.mjs');
await build({
  entryPoints: [join(root, 'test/tables/workbook/xlsx-writer.ts')],
  outfile: writer,
  bundle: true,
  platform: 'node',
  format: 'esm',
});
const { xlsxOf } = await import(pathToFileURL(writer).href);

// Those named on the command line, or all.
const wanted = process.argv.slice(2);
for (const [name, { sheets, options, as, file = `voters.${as ?? 'xlsx'}`, expected }] of Object.entries(
  CASES,
)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const target = join(root, 'fixtures/imports', name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const bytes = xlsxOf(sheets, options);
  if (as === undefined) writeFileSync(join(target, file), bytes);
  else {
    const source = join(folder, 'voters.xlsx');
    writeFileSync(source, bytes);
    execFileSync('soffice', ['--headless', '--convert-to', as, '--outdir', target, source], {
      stdio: 'ignore',
    });
  }
  writeFileSync(
    join(target, 'expected.json'),
    `${JSON.stringify({ file, table: 'voters', ...expected }, null, 2)}\n`,
  );
}
rmSync(folder, { recursive: true, force: true });
