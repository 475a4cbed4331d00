import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ToolError, type FailureCode } from '../../src/findings/tool-error.ts';
import { failures as en } from '../../src/i18n/en/failures.ts';
import { failures as vi } from '../../src/i18n/vi/failures.ts';
import { writing } from '../../src/i18n/vi/writing.ts';
import { headingsOf } from '../../src/records/headings.ts';
import { readTable } from '../../src/tables/read.ts';
import { tempFile, tempFolder } from './temp-file.ts';

const VOTERS = headingsOf('voters');
const HEADER = 'STT,Họ và tên,Ngày sinh,Giới tính\n';
const ROW = '1,Nguyễn Văn Mẫu,15/03/1958,Nam\n';

const fail = async (path: string): Promise<ToolError> => {
  const error: unknown = await readTable(path, 'voters.csv', VOTERS).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ToolError)) throw new Error(`no ToolError but ${String(error)}`);
  return error;
};

const utf16 = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const bigEndian = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
const LEGACY = 'STT,Hä vµ tªn,Ngµy sinh\n1,NguyÔn V¨n MÉu,1958\n2,TrÇn ThÞ MÉu,1960\n';
const UNICODE = 'STT,Họ và tên,Ngày sinh\n1,Nguyễn Văn Mẫu,1958\n2,Trần Thị Mẫu,1960\n';
const WINDOWS_1258 =
  'STT,Ho\xf2 v\xe0 t\xean,Ng\xe0y sinh\n1,Nguy\xea\xden V\xe3n M\xe2\xdeu,1958\n2,Tr\xe2\xccn Thi\xf2 M\xe2\xdeu,1960\n';

interface Facts {
  readonly looksLike?: string;
  readonly table?: string;
  readonly row?: number;
  readonly extension?: string;
}

type Bad = readonly [name: string, content: string | Uint8Array, code: FailureCode, facts?: Facts];

const BAD: readonly Bad[] = [
  ['empty.csv', '', 'file-empty'],
  ['bom.csv', '\ufeff', 'file-empty'],
  ['blank.csv', '\ufeff \r\n\r\n \t \n', 'file-empty'],
  ['page.csv', '%PDF-1.7\n%âãÏÓ\n', 'file-is-binary', { looksLike: 'PDF' }],
  ['zip.csv', 'PK\u0003\u0004……', 'file-is-binary', { looksLike: 'ZIP' }],
  ['book.csv', 'PK\u0003\u0004…[Content_Types].xml…xl/workbook.xml', 'file-is-binary', { looksLike: 'XLSX' }],
  [
    'old.csv',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'file-is-binary',
    { looksLike: 'XLS/DOC' },
  ],
  [
    'image.csv',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    'file-is-binary',
    { looksLike: 'PNG' },
  ],
  ['photo.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]), 'file-is-binary', { looksLike: 'JPEG' }],
  ['packed.csv', gzipSync(HEADER + ROW), 'file-is-binary', { looksLike: 'GZIP' }],
  [
    'noise.csv',
    Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 151 + (index >> 3) * 67) % 256)),
    'file-is-binary',
    { looksLike: 'binary' },
  ],
  ['nuls.csv', Buffer.alloc(5000), 'file-is-binary', { looksLike: 'binary' }],
  [
    'uncertain.csv',
    Buffer.from('STT,Name\n1,Nguy\xd4n\n2,Tr\xc7n\n', 'latin1'),
    'file-not-utf8',
    { looksLike: 'TCVN3' },
  ],
  ['western.csv', Buffer.from('STT,Name\n1,M\xfcller\n2,Stra\xdfe\n', 'latin1'), 'file-not-utf8'],
  ['utf32.csv', Buffer.from([0xff, 0xfe, 0, 0, 0x31, 0, 0, 0]), 'file-not-utf8', { looksLike: 'UTF-32' }],
  [
    'no-header.csv',
    '1,Nguyễn Văn Mẫu,15/03/1958,Nam,thường trú\n2,Trần Thị Mẫu,1960,Nữ,tạm trú\n',
    'table-no-header',
    { table: 'voters' },
  ],
  ['prose.txt', 'Kính gửi Ủy ban nhân dân phường,\nxin gửi danh sách.\n', 'table-no-header'],
  ['page.html.csv', '<!DOCTYPE html><html><body><p>404</p></body></html>', 'workbook-kind'],
  ['long.csv', `${HEADER}1,${'a'.repeat(50_000_000)},1958,Nam\n`, 'table-cell-too-long', { row: 2 }],
  [
    'long-quoted.csv',
    `${HEADER}${ROW}2,"${'a'.repeat(2_000_000)}",1958,Nam\n`,
    'table-cell-too-long',
    { row: 3 },
  ],
  ['open.csv', `${HEADER}${ROW}2,"Trần Thị Mẫu,1960,Nữ\n${ROW}`, 'table-quote-open', { row: 3 }],
  [
    'open-long.csv',
    `${HEADER}2,"Trần Thị Mẫu,1960,Nữ\n${ROW.repeat(50_000)}`,
    'table-quote-open',
    { row: 2 },
  ],
  [
    'open-then-closed.csv',
    `${HEADER}2,"Trần Thị Mẫu,1960,Nữ\n${ROW}3,"Lê Văn Mẫu",1960,Nam\n`,
    'table-quote-open',
    { row: 2 },
  ],
  ['table.doc', HEADER, 'file-format-unsupported', { extension: '.doc' }],
  ['no-extension', HEADER, 'file-format-unsupported', { extension: '' }],
];

test.each(BAD.map(([name, content, code, facts]) => ({ name, content, code, facts })))(
  '$name cannot be read, and one sentence in each language says why',
  async ({ name, content, code, facts }) => {
    const path = tempFile(name, content);
    const error = await fail(path);
    expect(error.code).toBe(code);
    expect(error.args).toMatchObject({ path, ...facts });
    for (const catalog of [vi, en]) {
      const text = catalog[error.code] as { message: (args: unknown, write: typeof writing) => string };
      const message = text.message(error.args, writing);
      expect(message).toContain(name);
      expect(message).not.toMatch(/\n|undefined|\[object|at .*:\d+:\d+/);
    }
  },
);

test('a file that is not there, and a folder in its place, are told apart', async () => {
  expect(await fail(join(tempFolder, 'nowhere.csv'))).toMatchObject({ code: 'file-missing' });
  mkdirSync(join(tempFolder, 'folder.csv'));
  expect(await fail(join(tempFolder, 'folder.csv'))).toMatchObject({ code: 'file-is-folder' });
  expect(await fail(join(tempFile('file.csv', HEADER), 'below.csv'))).toMatchObject({ code: 'file-missing' });
});

test.runIf(process.platform === 'linux')('a device is not read for ever', async () => {
  expect(await fail('/dev/zero')).toMatchObject({ code: 'file-unreadable' });
});

const read = (name: string, content: string | Uint8Array) =>
  readTable(tempFile(name, content), 'voters.csv', VOTERS);

test.each(['csv', 'CSV', 'tsv', 'txt'])('a .%s file is read', async (extension) => {
  const table = await read(`plain.${extension}`, HEADER + ROW);
  expect(table).toMatchObject({
    file: 'voters.csv',
    headerRow: 1,
    rows: [['1', 'Nguyễn Văn Mẫu', '15/03/1958', 'Nam']],
    findings: [],
  });
});

const NAMES = [
  ['1', 'Nguyễn Văn Mẫu', '1958'],
  ['2', 'Trần Thị Mẫu', '1960'],
];

test.each<[string, string | Uint8Array, string, string]>([
  ['utf16.csv', utf16(UNICODE), 'table/bad-encoding', 'UTF-16'],
  ['utf16be.csv', bigEndian(UNICODE), 'table/bad-encoding', 'UTF-16'],
  ['utf16-no-mark.csv', Buffer.from(UNICODE, 'utf16le'), 'table/bad-encoding', 'UTF-16'],
  ['tcvn3.csv', Buffer.from(LEGACY, 'latin1'), 'table/legacy-font', 'TCVN3'],
  ['tcvn3-in-unicode.csv', LEGACY, 'table/legacy-font', 'TCVN3'],
  ['1258.csv', Buffer.from(WINDOWS_1258, 'latin1'), 'table/bad-encoding', 'Windows-1258'],
  [
    'mojibake.csv',
    new TextDecoder('windows-1252').decode(Buffer.from(UNICODE)),
    'table/bad-encoding',
    'Windows-1252',
  ],
])('%s is converted and says so once', async (name, content, code, encoding) => {
  const table = await read(name, content);
  expect(table.header).toEqual(['STT', 'Họ và tên', 'Ngày sinh']);
  expect(table.rows).toEqual(NAMES);
  expect(table.findings).toEqual([
    expect.objectContaining({
      code,
      severity: 'note',
      at: { file: 'voters.csv' },
      args: expect.objectContaining({ encoding }),
    }),
  ]);
});

test('an encoding that was chosen is believed', async () => {
  const path = tempFile('chosen.csv', Buffer.from('STT,Name\n1,Nguy\xd4n\n', 'latin1'));
  const table = await readTable(path, 'voters.csv', VOTERS, { encoding: 'tcvn3' });
  expect(table.rows).toEqual([['1', 'Nguyễn']]);
});

test('a few bytes that are not UTF-8 spoil their rows and no others', async () => {
  const bad = Buffer.concat([
    Buffer.from(HEADER + ROW),
    Buffer.from('2,Tr\xe2\xccn Th\xde,1960,Nam\n', 'latin1'),
    Buffer.from(ROW),
  ]);
  const table = await read('damaged.csv', bad);
  expect(table.findings).toEqual([
    expect.objectContaining({
      code: 'table/bad-encoding',
      args: { reason: 'invalid-bytes' },
      at: { file: 'voters.csv', row: 3 },
    }),
  ]);
  expect(table.rows.map(([, name]) => name)).toEqual([
    'Nguyễn Văn Mẫu',
    'Tr\ufffd\ufffdn Th\ufffd',
    'Nguyễn Văn Mẫu',
  ]);
});

test('NUL bytes are taken out of the rows that have them', async () => {
  const table = await read('nul.csv', `${HEADER}${ROW}2,Trần\0 Thị\0 Mẫu,1960,Nữ\n`);
  expect(table.findings).toEqual([
    expect.objectContaining({
      code: 'table/bad-encoding',
      args: { reason: 'nul' },
      at: { file: 'voters.csv', row: 3 },
    }),
  ]);
  expect(table.rows[1]).toEqual(['2', 'Trần Thị Mẫu', '1960', 'Nữ']);
});

test('the sign for a lost letter in a sound file is a letter like any other', async () => {
  const table = await read('lost.csv', `${HEADER}2,Tr\ufffdn,1960,Nữ\n`);
  expect(table.findings).toEqual([]);
});

const ASCII_ROWS = `no,name,birth,sex\n${'1,Nguyen Van Mau,1958,Nam\n'.repeat(100)}`;

test.each<[string, string, string]>([
  ['TCVN3', '1,Lª ThÞ H¹nh,1958,Nam\n', 'Lê Thị Hạnh'],
  ['VNI', '1,Ngoâ Thò Phöôïng,1958,Nam\n1,Lyù Thò Nghóa,1958,Nam\n', 'Lý Thị Nghĩa'],
  ['VPS', '1,Lê Th\u00ce H\u00e5nh,1958,Nam\n1,L\u009a Th\u00ce Ngh\u00efa,1958,Nam\n', 'Lý Thị Nghĩa'],
])('a name or two in %s among a hundred without accents is read', async (encoding, row, name) => {
  const table = await read(`few-${encoding}.csv`, Buffer.from(ASCII_ROWS + row, 'latin1'));
  expect(table.encodings?.map((found) => found.encoding)).toEqual([encoding]);
  expect(table.rows.at(-1)![1]).toBe(name);
});

test('two words of an old encoding that may be several are asked about, never read without their letters', async () => {
  const bytes = Buffer.from(`${ASCII_ROWS}1,Tr\u00ea H\u00e0,1958,Nam\n`, 'latin1');
  await expect(read('too-few.csv', bytes)).rejects.toMatchObject({ code: 'file-not-utf8' });
});

test('an unfinished name in a row of ten is damage, not another encoding', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`no,name,birth,sex\n${'1,Nguyen Van Mau,1958,Nam\n'.repeat(10)}`),
    Buffer.from([0x31, 0x2c, 0xe1, 0x0a]),
  ]);
  const table = await read('ascii-damaged.csv', bytes);
  expect(table.findings.map(({ code }) => code)).toEqual(['table/bad-encoding', 'table/ragged-row']);
});
