// Makes fixtures/pictures/overview.png: pages of the sample ward and its report, as README shows them.
// Needs Poppler and Chromium. Run after a build: node .config/overview-picture.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));
const [WIDTH, HEIGHT] = [1400, 1236];
const work = mkdtempSync(join(tmpdir(), 'baucu-overview-'));

/** A picture of a page of HTML, made by the browser. */
function photograph(page, picture, width, height) {
  execFileSync('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--hide-scrollbars',
    `--user-data-dir=${join(work, 'browser')}`,
    `--window-size=${width},${height}`,
    `--screenshot=${picture}`,
    pathToFileURL(page).href,
  ]);
}

/** The first page of a PDF as a picture. */
function firstPage(pdf, name) {
  execFileSync('pdftoppm', ['-r', '110', '-png', '-singlefile', pdf, join(work, name)]);
  return `${name}.png`;
}

try {
  const out = join(work, 'out');
  const ward = path('fixtures/wards/thuong-cat-mau');
  execFileSync(process.execPath, [
    path('bin/baucu.js'),
    'prepare',
    ward,
    '--out',
    out,
    '--today',
    '2026-01-20',
    '--quiet',
  ]);
  const candidates = readdirSync(join(out, 'candidates')).find((file) =>
    /^form-22-commune.*\.pdf$/.test(file),
  );
  photograph(join(out, 'report.html'), join(work, 'report.png'), 940, 980);
  const box = (picture, left, top, width, height) =>
    `<div style="left:${left}px;top:${top}px;width:${width}px;height:${height}px"><img src="${picture}"></div>`;
  writeFileSync(
    join(work, 'overview.html'),
    `<!doctype html><style>
body{margin:0;background:#e9e9ee}
div{position:absolute;overflow:hidden;background:#fff;box-shadow:0 1px 6px #999}
img{width:100%;display:block}
</style>
${box(firstPage(join(out, 'voters/area-01/form-31-voter-list.pdf'), 'list'), 22, 22, 840, 594)}
${box(firstPage(join(out, 'candidates', candidates), 'candidates'), 22, 638, 840, 576)}
${box(firstPage(join(out, 'voters/area-01/form-10-voter-cards.pdf'), 'cards'), 884, 22, 494, 350)}
${box('report.png', 884, 394, 494, 500)}
${box(firstPage(join(out, 'calendar.pdf'), 'calendar'), 884, 916, 494, 298)}`,
  );
  photograph(join(work, 'overview.html'), path('fixtures/pictures/overview.png'), WIDTH, HEIGHT);
} finally {
  rmSync(work, { recursive: true, force: true });
}
