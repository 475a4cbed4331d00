// Makes fixtures/pictures/forms.png: the first page of every form, printed of the sample ward by the
// built program. Needs Poppler. Run: node .config/contact-sheet.mjs
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const root = new URL('../', import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));
const TODAY = '2026-01-20';
const DOTS_PER_INCH = 34;
const GAP = 10;
const COLUMNS = 7;
const A4_WIDTH = 210;
const BACKGROUND = 0x90;

const work = mkdtempSync(join(tmpdir(), 'baucu-forms-'));
try {
  const ward = join(work, 'ward');
  cpSync(path('fixtures/wards/thuong-cat-mau'), ward, { recursive: true });
  keepHalf(join(ward, 'voters.csv'), join(work, 'posted.csv'));
  addSoldier(join(ward, 'voters.csv'));
  const pages = forms().map(({ id }) => firstPage(id, ward));
  writeFileSync(path('fixtures/pictures/forms.png'), png(sheet(pages)));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function baucu(...argv) {
  return execFileSync(process.execPath, [path('bin/baucu.js'), ...argv], { encoding: 'utf8' });
}

function forms() {
  return JSON.parse(baucu('print', '--list', '--json')).forms;
}

/** The sample ward has nobody who votes at home instead of at the barracks: its first soldier does here. */
function addSoldier(file) {
  const lines = readFileSync(file, 'utf8').split('\r\n');
  const columns = lines[0].replace(/^\uFEFF/, '').split(',');
  const status = columns.indexOf('Trạng thái');
  const at = lines.findIndex(
    (line, index) => index > 0 && !line.includes('"') && line.split(',')[status] === '',
  );
  const cells = lines[at].split(',');
  cells[status] = 'bỏ phiếu ở nơi cư trú';
  lines[at] = cells.join(',');
  writeFileSync(file, lines.join('\r\n'));
}

/** Lists posted when half the people were not there yet, for the form that says who came since. */
function keepHalf(file, half) {
  const lines = readFileSync(file, 'utf8').split('\r\n');
  writeFileSync(half, lines.slice(0, lines.length / 2).join('\r\n'));
}

function firstPage(id, ward) {
  const out = join(work, id);
  const since = id === 'form-31-supplement' ? ['--changed-since', join(work, 'posted.csv')] : [];
  const printed = baucu('print', id, ward, ...since, '--out', out, '--today', TODAY, '--force');
  const [first] = printed.trim().split('\n');
  if (!first) throw new Error(`${id}: nothing was printed`);
  const [pdf] = readdirSync(out, { recursive: true })
    .filter((file) => file.endsWith('.pdf'))
    .toSorted((a, b) => (a < b ? -1 : 1));
  return pgm(
    execFileSync('pdftoppm', ['-r', String(DOTS_PER_INCH), '-gray', '-l', '1', join(out, pdf)], {
      maxBuffer: 1 << 26,
    }),
  );
}

function pgm(bytes) {
  const [head] = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  const [, width, height] = head.split(/\s+/).map(Number);
  return { width, height, grey: bytes.subarray(head.length) };
}

/** Pages in rows, the highest first, as many to a row as fit the width of so many upright sheets. */
function sheet(pages) {
  const width = COLUMNS * (Math.round((A4_WIDTH / 25.4) * DOTS_PER_INCH) + GAP) + 3 * GAP;
  const places = [];
  let [x, y, high] = [GAP, GAP, 0];
  for (const page of pages.toSorted((a, b) => b.height - a.height)) {
    if (x + page.width + GAP > width) [x, y, high] = [GAP, y + high + GAP, 0];
    places.push({ x, y, page });
    x += page.width + GAP;
    high = Math.max(high, page.height);
  }
  const height = y + high + GAP;
  const grey = new Uint8Array(width * height).fill(BACKGROUND);
  for (const { x: left, y: top, page } of places)
    for (let row = 0; row < page.height; row += 1)
      grey.set(page.grey.subarray(row * page.width, (row + 1) * page.width), (top + row) * width + left);
  return { width, height, grey };
}

/** Sixteen greys are enough for print in miniature, and take half the room. */
function png({ width, height, grey }) {
  const stride = Math.ceil(width / 2);
  const rows = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (stride + 1) + 1 + (x >> 1)] |= Math.round(grey[y * width + x] / 17) << (x % 2 === 0 ? 4 : 0);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
