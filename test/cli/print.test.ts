import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder, temporaryWard } from './temporary-ward.ts';

const TODAY = ['--today', '2026-01-20'];
const CARDS = 'voters/area-01/form-10-voter-cards.pdf';
const text = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC');
const cardNumbers = (file: string): readonly number[] =>
  [...text(file).matchAll(/SỐ THẺ CỬ TRI: (\d+)/g)]
    .map((match) => Number(match[1]))
    .toSorted((a, b) => a - b);

test('some cards are printed again by their numbers', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const ran = await runCli([
    'print',
    '10',
    ward,
    '--area',
    '1',
    '--reprint',
    '12,45-47',
    '--out',
    out,
    ...TODAY,
  ]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  expect(cardNumbers(join(out, CARDS))).toEqual([12, 45, 46, 47]);
});

test.each([
  [['10', '--area', '1', '--reprint', '99999'], '99999'],
  [['10', '--area', '1', '--reprint', '5-3'], '12,45-50'],
  [['10', '--area', '1', '--reprint', 'all'], '12,45-50'],
  [['31', '--stack'], 'form-10, pack và plan'],
  [['31', '--area', '1', '--reprint', '3'], 'form-10, form-11, form-12 và delivery-sheet'],
  [['31', '--ppm', '30'], 'khi in plan'],
  [['31', '--duplex'], 'khi in plan'],
  [['31', '--qr'], 'form-10 và pack'],
  [['35', '--area', '1'], '--area'],
  [['plan', '--force'], '--force'],
  [['plan', '--format', 'html'], 'pdf'],
  [['plan', '--ppm', '0'], 'từ 1 trở lên'],
  [['pack', '--format', 'docx'], 'pdf'],
  [['pack', '--from-page', '2'], '--from-page'],
  [['pack', '--reprint', '2'], '--reprint'],
  [['pack', '--changed-since', 'x.csv'], '--changed-since'],
  [['31', '--area', '99'], 'khu vực bỏ phiếu số 99'],
  [['31', '--area', '1', '--from-page', '0'], 'từ 1 trở lên'],
  [['31', '--area', '1', '--from-page', 'hai'], 'từ 1 trở lên'],
  [['31', '--area', '1', '--pages', '2,999'], '1–'],
  [['31', '--area', '1', '--pages', '5-3'], '12,45-50'],
  [['31', '--area', '1', '--pages', '2', '--from-page', '2'], '--from-page'],
  [['31', '--area', '1', '--pages', '2', '--format', 'docx'], '--pages'],
  [['31', '--from-page', '2'], '--area'],
  [['31', '--pages', '2'], '--area'],
  [['no-such-form'], 'form-31'],
  [['31', '--area', '1', '--from-page', '999'], '1–'],
  [['31', '--area', '1', '--from-page', '2', '--format', 'html'], '--from-page'],
  [['10', '--offset', '1,1'], '--overlay'],
  [['10', '--overlay', '--offset', '1'], '1.5,-0.5'],
  [['10', '--overlay', '--offset', '99,1'], '1.5,-0.5'],
  [['10', '--cards', 'a5'], 'a6'],
  [['10', '--changed-since', 'no-such.csv'], 'no-such.csv'],
  [['calibration', '--stack'], '--stack'],
])('print %j is used wrongly: exit 2, and the sentence names %s', async ([form, ...options], named) => {
  const ran = await runCli([
    'print',
    form!,
    await temporaryWard(),
    ...options,
    '--out',
    temporaryFolder(),
    ...TODAY,
  ]);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain(named);
});

test.each(['--from-page', '--reprint'])('%s counts within one area', async (option) => {
  const ward = join(import.meta.dirname, '../../fixtures/wards/thuong-cat-mau');
  const ran = await runCli(['print', '10', ward, option, '2', '--out', temporaryFolder(), ...TODAY]);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('--area');
});

test('printing goes on from a page with the numbers as they were', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const list = join(out, 'voters/area-01/form-31-voter-list.pdf');
  await runCli(['print', '31', ward, '--area', '1', '--out', out, ...TODAY]);
  const all = text(list).split('\f').slice(0, -1);
  await runCli(['print', '31', ward, '--area', '1', '--from-page', '3', '--out', out, ...TODAY]);
  const rest = text(list).split('\f').slice(0, -1);
  const plain = (page: string): string => page.replace(/\s+/g, ' ');
  expect(rest.map(plain)).toEqual(all.slice(2).map(plain));
  expect(rest[0]).toContain(`Trang 3/${all.length}`);
});

test('some pages are printed, each with the number it had', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const list = join(out, 'voters/area-01/form-31-voter-list.pdf');
  await runCli(['print', '31', ward, '--area', '1', '--out', out, ...TODAY]);
  const all = text(list).split('\f').slice(0, -1);
  await runCli(['print', '31', ward, '--area', '1', '--pages', '1,3-4', '--out', out, ...TODAY]);
  const plain = (page: string): string => page.replace(/\s+/g, ' ');
  expect(text(list).split('\f').slice(0, -1).map(plain)).toEqual(
    [0, 2, 3].map((index) => plain(all[index]!)),
  );
});

test.each([
  ['by-deputy: true', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'TUQ.'],
  ['by-authority: true', ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], 'TM. ỦY BAN NHÂN DÂN'],
])('with %s in ward.yaml papers are signed %j', async (key, positions, absent) => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const path = join(ward, 'ward.yaml');
  const title = key.startsWith('by-authority') ? 'CHÁNH VĂN PHÒNG' : 'CHỦ TỊCH';
  const yaml = readFileSync(path, 'utf8').replace(
    /people-committee: \{ title: CHỦ TỊCH, (name: "[^"]*"), by-deputy: false \}/,
    `people-committee: { title: ${title}, $1, ${key} }`,
  );
  expect(yaml).toContain(key);
  writeFileSync(path, `${yaml}code: "10081"\n`);
  expect((await runCli(['print', '10', ward, '--area', '1', '--out', out, ...TODAY])).exitCode).toBe(0);
  const card = text(join(out, CARDS));
  for (const position of positions) expect(card).toContain(position);
  expect(card).not.toContain(absent);
  expect(card).toContain('Mẫu số 10/HĐBC · 10081');
  const list = await runCli(['print', '31', ward, '--area', '1', '--out', out, ...TODAY]);
  expect(list.exitCode).toBe(0);
  expect(text(join(out, 'voters/area-01/form-31-voter-list.pdf'))).toContain(positions[0]);
});

test('nobody signs both in the stead and by authority of the head', async () => {
  const ward = await temporaryWard();
  const path = join(ward, 'ward.yaml');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('by-deputy: false', 'by-deputy: true, by-authority: true'),
  );
  const ran = await runCli(['print', '10', ward, '--out', temporaryFolder(), ...TODAY]);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain('by-deputy, by-authority');
});

test('cards bear a code where one is asked for, in packs too', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const sizeOf = async (...options: readonly string[]): Promise<number> => {
    const ran = await runCli(['print', ...options, ward, '--area', '1', '--out', out, ...TODAY]);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    const pack = options[0] === 'pack' ? 'packs/area-01/04-form-10-voter-cards.pdf' : CARDS;
    return readFileSync(join(out, pack)).length;
  };
  expect(await sizeOf('10', '--qr')).toBeGreaterThan(1.2 * (await sizeOf('10')));
  expect(await sizeOf('pack', '--qr')).toBeGreaterThan(1.2 * (await sizeOf('pack')));
});

test('lines of the delivery sheet and certificates are printed again by list number, which stays', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const sheet = ['print', 'delivery-sheet', ward, '--area', '1', '--reprint', '7,9', '--out', out, ...TODAY];
  expect(await runCli(sheet)).toMatchObject({ exitCode: 0, stderr: '' });
  const printed = text(join(out, 'voters/area-01/delivery-sheet.pdf'));
  expect(printed).toContain('Số thẻ phải phát: 2.');
  expect([...printed.matchAll(/^ *\d+ +(\d+) +\p{Lu}/gmu)].map((match) => Number(match[1]))).toEqual([7, 9]);

  // Of two who vote elsewhere one certificate is printed again; neither has a card.
  const path = join(ward, 'voters.csv');
  const [header, ...rows] = readFileSync(path, 'utf8').split('\r\n');
  const [area, status] = ['Khu vực bỏ phiếu', 'Trạng thái'].map((name) =>
    header!.split(',').indexOf(name),
  ) as [number, number];
  const leaving = rows.filter((row) => !row.includes('"') && row.split(',')[area] === '1').slice(0, 2);
  const left = (row: string): string =>
    row
      .split(',')
      .map((cell, index) => (index === status ? 'bỏ phiếu ở nơi khác' : cell))
      .join(',');
  const changed = rows.map((row) => (leaving.includes(row) ? left(row) : row));
  writeFileSync(path, [header, ...changed].join('\r\n'));
  const certificates = join(out, 'voters/area-01/form-11-certificates.pdf');
  expect((await runCli(['print', '11', ward, '--area', '1', '--out', out, ...TODAY])).exitCode).toBe(0);
  const numbers = [...text(certificates).matchAll(/Thẻ cử tri (\d+)/g)].map((match) => Number(match[1]));
  expect(numbers.length).toBeGreaterThan(1);
  const again = [ward, '--area', '1', '--reprint', String(numbers[1]), '--out', out, ...TODAY];
  expect((await runCli(['print', '11', ...again])).exitCode).toBe(0);
  expect([...text(certificates).matchAll(/Thẻ cử tri (\d+)/g)].map((match) => Number(match[1]))).toEqual([
    numbers[1],
  ]);
  expect((await runCli(['print', '10', ...again])).exitCode).toBe(2);
});

test('a character that the font lacks is said, with its document, by print, pack and prepare', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const path = join(ward, 'areas.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Nhà', '中Nhà').replace('Trường', '中Trường'));
  const said = 'phông chữ không có “中” (U+4E2D)';
  const one = await runCli(['print', 'polling-sign', ward, '--out', out, ...TODAY]);
  expect(one.exitCode).toBe(0);
  expect(one.stderr).toContain(said);
  expect(one.stderr).toContain('polling-sign.pdf: ');
  const pack = await runCli(['print', 'pack', ward, '--out', out, ...TODAY]);
  expect(pack.stderr).toContain(said);
  const clean = await runCli(['print', '15', ward, '--out', out, ...TODAY]);
  expect(clean.stderr).toBe('');
});

test('an area is found and printed as people write it', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  for (const file of ['areas.csv', 'voters.csv']) {
    const path = join(ward, file);
    const rows = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      file === 'areas.csv' ? rows.replace(/^1,/m, '1a,') : rows.replace(/(Tổ dân phố số \d+),1,/g, '$1,1A,'),
    );
  }
  for (const area of ['1A', '1a', 'KV 01A']) {
    const ran = await runCli(['print', '31', ward, '--area', area, '--out', out, ...TODAY]);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  }
  expect(text(join(out, 'voters/area-1a/form-31-voter-list.pdf'))).toContain('Khu vực bỏ phiếu số 1A thuộc');
});

test('an area chooses the papers of the constituencies that it votes in', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const all = (await runCli(['print', '15', ward, '--out', out, ...TODAY])).stdout.trim().split('\n');
  const own = await runCli(['print', '15', ward, '--area', '1', '--out', out, ...TODAY]);
  expect(all.length).toBeGreaterThan(1);
  expect(own.stdout.trim().split('\n')).toHaveLength(1);
  expect(all).toContain(own.stdout.trim());
});

test('papers of an earlier run that a pack no longer has are named', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const run = () => runCli(['print', 'pack', ward, '--area', '1', '--out', out, ...TODAY]);
  expect((await run()).stderr).toBe('');
  writeFileSync(join(out, 'packs/area-01/31-old-paper.pdf'), '');
  writeFileSync(join(out, 'packs/area-01/ghi-chu.pdf'), '');
  const { stderr } = await run();
  expect(stderr).toContain('31-old-paper.pdf');
  expect(stderr).not.toContain('ghi-chu.pdf');
});

test('after a change only the cards that say something else are printed', async () => {
  const [ward, out, old] = [await temporaryWard(), temporaryFolder(), temporaryFolder()];
  const before = join(old, 'cu-tri-cu.csv');
  copyFileSync(join(ward, 'voters.csv'), before);
  const none = await runCli(['print', '10', ward, '--changed-since', before, '--out', out, ...TODAY]);
  expect(none.exitCode).toBe(0);
  expect(none.stdout).toBe('');
  expect(none.stderr).toContain('không thẻ nào thay đổi');
  expect(readdirSync(out)).toEqual([]);

  const lines = readFileSync(before, 'utf8').split('\r\n');
  const at = lines.findIndex((line) => line.includes('Số 1 '));
  lines[at] = lines[at]!.replace('Số 1 ', 'Số 1A ');
  writeFileSync(before, lines.join('\r\n'));
  const one = await runCli(['print', '10', ward, '--changed-since', before, '--out', out, ...TODAY]);
  const printed = one.stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '');
  expect(printed).toHaveLength(1);
  expect(
    cardNumbers(join(out, 'voters', readdirSync(join(out, 'voters'))[0]!, 'form-10-voter-cards.pdf')),
  ).toHaveLength(1);
});

test('the calibration page of a printer is one sheet', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const ran = await runCli([
    'print',
    'calibration',
    ward,
    '--cards',
    'a6',
    '--offset',
    '1,-1',
    '--overlay',
    '--out',
    out,
    ...TODAY,
  ]);
  expect(ran.exitCode).toBe(0);
  expect(text(join(out, 'card-calibration-a6.pdf'))).toContain('Họ và tên:');
});

test('a pack holds what a team carries, numbered, cards in the order of delivery, and a list of it all', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const ran = await runCli(['print', 'pack', ward, '--area', '1', '--out', out, ...TODAY]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  const files = readdirSync(join(out, 'packs/area-01')).toSorted();
  expect(files[0]).toBe('00-contents.pdf');
  expect(files.map((name) => name.slice(0, 2))).toEqual(
    files.map((_, index) => String(index).padStart(2, '0')),
  );
  for (const name of [
    'form-31-voter-list',
    'finding-index',
    'form-10-voter-cards',
    'delivery-sheet',
    'polling-sign',
    'team-contacts',
    'last-days',
    'hand-over',
    'area-totals',
  ])
    expect(
      files.some((file) => file.includes(name)),
      name,
    ).toBe(true);
  const inPack = (name: string): string =>
    join(
      out,
      'packs/area-01',
      files.find((file) => file.includes(name))!,
    );
  const carried = [...text(inPack('delivery-sheet')).matchAll(/^ *\d+ +(\d+) +\p{Lu}/gmu)].map((match) =>
    Number(match[1]),
  );
  const printed = [...text(inPack('form-10')).matchAll(/SỐ THẺ CỬ TRI: (\d+)/g)].map((match) =>
    Number(match[1]),
  );
  // A name over two lines hides its number from this reading of the sheet.
  expect(carried.length).toBeGreaterThan(printed.length * 0.9);
  expect(printed.filter((number) => carried.includes(number))).toEqual(carried);
  expect(text(inPack('00-contents'))).toContain(`Tổng số: ${files.length - 1} tài liệu`);
});

test('without an area every team has its pack, and the ward one with its decisions', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const ran = await runCli(['print', 'pack', ward, '--out', out, ...TODAY]);
  expect(ran.exitCode).toBe(0);
  expect(readdirSync(join(out, 'packs')).toSorted().at(-1)).toBe('ward');
  expect(
    readdirSync(join(out, 'packs/ward')).filter((file) => file.includes('decision')).length,
  ).toBeGreaterThan(2);
});

test('a paper that an error concerns is left out of a pack and named in its list', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const path = join(ward, 'voters.csv');
  const lines = readFileSync(path, 'utf8').split('\r\n');
  lines[5] = lines[5]!.replace(/\d{2}\/\d{2}\/\d{4}/, '01/01/2012');
  writeFileSync(path, lines.join('\r\n'));
  const ran = await runCli(['print', 'pack', ward, '--area', '1', '--out', out, ...TODAY]);
  expect(ran.exitCode).toBe(1);
  const files = readdirSync(join(out, 'packs/area-01'));
  expect(files.some((file) => file.includes('form-31'))).toBe(false);
  expect(files.some((file) => file.includes('polling-sign'))).toBe(true);
  expect(text(join(out, 'packs/area-01/00-contents.pdf'))).toMatch(/Chưa in: còn/);
});

test('an area that is not there is said, for packs and plans', async () => {
  const ward = await temporaryWard();
  for (const what of ['pack', 'plan']) {
    const ran = await runCli(['print', what, ward, '--area', '99', '--out', temporaryFolder(), ...TODAY]);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('99');
  }
});

test('a plan counts the pages that are then printed', async () => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  const planned = JSON.parse(
    (await runCli(['print', 'plan', ward, '--json', '--ppm', '10', '--duplex', ...TODAY])).stdout,
  ) as {
    readonly total: {
      readonly pages: number;
      readonly sheets: number;
      readonly reams: number;
      readonly minutes: number;
    };
    readonly documents: readonly {
      readonly form: string;
      readonly area: string | null;
      readonly pages: number;
      readonly sheets: number;
    }[];
  };
  const list = planned.documents.find(({ form, area }) => form === 'form-31' && area === '1')!;
  await runCli(['print', '31', ward, '--area', '1', '--out', out, ...TODAY]);
  const pages = text(join(out, 'voters/area-01/form-31-voter-list.pdf')).split('\f').length - 1;
  expect(list).toMatchObject({ pages, sheets: Math.ceil(pages / 2) });
  const all = planned.documents.reduce((sum, document) => sum + document.pages, 0);
  expect(planned.total).toMatchObject({ pages: all, minutes: Math.ceil(all / 10) });
});

test('a plan is shown by form, area and paper, in both languages', async () => {
  const ward = await temporaryWard();
  const vi = (await runCli(['print', 'plan', ward, ...TODAY])).stdout;
  expect(vi).toMatch(/form-31 +Danh sách cử tri +\d+ +\d+ +\d+ +\d+/);
  expect(vi).toMatch(/Khu vực bỏ phiếu số 1 +\d+/);
  expect(vi).toMatch(/A4 ngang +\d+/);
  expect(vi).toMatch(/Tổng cộng .* ram \(500 tờ\)/);
  const en = (await runCli(['print', 'plan', ward, '--lang', 'en', ...TODAY])).stdout;
  expect(en).toMatch(/reams of 500/);
  expect(en).toMatch(/A4 across +\d+/);
  const { byPaper } = JSON.parse((await runCli(['print', 'plan', ward, '--json', ...TODAY])).stdout) as {
    readonly byPaper: object;
  };
  expect(Object.keys(byPaper)).toContain('A4-landscape');
});

test.each([
  ['decision', 'docx', 'committees/decision-election-committee.docx'],
  ['roster', 'xlsx', 'committees/election-committee.xlsx'],
  ['31', 'xlsx', 'voters/area-01/form-31-voter-list.xlsx'],
])('print %s --format %s writes a file that an office program opens', async (form, format, path) => {
  const [ward, out] = [await temporaryWard(), temporaryFolder()];
  expect(await runCli(['print', form, ward, '--format', format, '--out', out, ...TODAY])).toMatchObject({
    exitCode: 0,
  });
  expect(readFileSync(join(out, path)).subarray(0, 2).toString()).toBe('PK');
});

test.each([
  ['10', 'docx', 'pdf, html'],
  ['polling-notice', 'xlsx', 'pdf, html, docx'],
  ['calibration', 'docx', 'pdf, html'],
])('print %s --format %s is not possible, and the sentence names %s', async (form, format, formats) => {
  const ran = await runCli([
    'print',
    form,
    await temporaryWard(),
    '--format',
    format,
    '--out',
    temporaryFolder(),
    ...TODAY,
  ]);
  expect(ran.exitCode).toBe(2);
  expect(ran.stderr).toContain(formats);
});
