// Printing: one area's list, all cards of a ward, a whole ward; beside PDFKit's own text calls and, where they are on the machine, pdfmake and headless Chromium.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { line, measure, measureProgram } from './shared/measure.mjs';

const here = new URL('.', import.meta.url);
// Among the packages, so that what is not bundled is found.
const folder = new URL(`../../node_modules/.cache/baucu-bench-print-${process.pid}/`, here);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: ['list', 'cards', 'html', 'ward', 'pdfkit-list', 'pdfkit-cards', 'pdfmake-list'].map((name) =>
    fileURLToPath(new URL(`print/${name}.ts`, here)),
  ),
  outdir: fileURLToPath(folder),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['pdfkit', '@expo-google-fonts/tinos'],
  logLevel: 'warning',
});
const run = (name, ...args) => measure([fileURLToPath(new URL(`${name}.mjs`, folder)), ...args.map(String)]);
const PEERS = fileURLToPath(new URL('package.json', here));

try {
  line('list of 1,500 × 14', run('list', 1500), 1500);
  line('  the same by doc.text of PDFKit', run('pdfkit-list', 1500), 1500);
  if (existsSync(new URL('node_modules/pdfmake', here)))
    line('  the same by pdfmake', run('pdfmake-list', 1500, PEERS), 1500);
  line('  the same as HTML', run('html', 1500), 1500);
  const page = fileURLToPath(new URL('list.html', folder));
  run('html', 1500, page);
  line(
    '  the HTML to PDF by headless Chromium',
    measureProgram(
      ['chromium', 'google-chrome', 'chrome'],
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--user-data-dir=${fileURLToPath(new URL('browser', folder))}`,
        `--print-to-pdf=${fileURLToPath(new URL('list.pdf', folder))}`,
        pathToFileURL(page).href,
      ],
    ),
    1500,
  );
  line('25,000 cards in one file', run('cards', 25_000), 25_000);
  line('  their six lines by doc.text of PDFKit', run('pdfkit-cards', 25_000), 25_000);
  line('ward of 25,000: 13 lists and all cards', run('ward', 25_000, 13), 50_000);
  line('ward of 25,000 in 26 areas', run('ward', 25_000, 26), 50_000);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
