import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingsOf } from '../../src/records/headings.ts';
import { layOut } from '../../src/tables/layout.ts';
import type { TableName } from '../../src/vocabulary.ts';

const lay = (rows: readonly (readonly string[])[], table: TableName = 'voters') =>
  layOut({ rows, findings: [] }, { path: `${table}.csv`, name: `${table}.csv` }, headingsOf(table));
const split = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const codes = (table: {
  readonly findings: readonly { readonly code: string; readonly at: { readonly row?: number } }[];
}) => table.findings.map(({ code, at }) => `${at.row} ${code}`);
const kept = (table: { readonly rowNumbers: ArrayLike<number> }) => Array.from(table.rowNumbers);

const FORM_31 = `
ỦY BAN NHÂN DÂN||||||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|||||
PHƯỜNG THƯỢNG CÁT||||||||Độc lập - Tự do - Hạnh phúc|||||
|||||||||||||
DANH SÁCH CỬ TRI|||||||||||||
Khu vực bỏ phiếu số 4 thuộc phường Thượng Cát thành phố Hà Nội|||||||||||||
STT|Họ và tên|Ngày tháng năm sinh|Nam|Nữ|Số Căn cước|Dân tộc|Nơi cư trú|||Bầu cử ĐBQH|Bầu cử đại biểu HĐND||Ghi chú
|||||||Thường trú|Tạm trú|Nơi ở hiện tại||Tỉnh, thành phố|Xã/phường, đặc khu|
|(1)|(2)|(3)|(4)|(5)|(6)|(7a)|(7b)|(7c)|(8)|(9)|(10)|(11)
1|Nguyễn Văn Mẫu|15/03/1958|x|0|028058012345|Kinh|Tổ 5|0|0|X|X|X|
|||||||||||||
2|Trần Thị Cộng|1960|0|x||Kinh||Tổ 6|0|X|X|0|2025
Tổng số|||1|1||||||2|2|1|
Tổng số cử tri của khu vực bỏ phiếu là: 2 người, trong đó có: 1 Nam, 1 Nữ.|||||||||||||
Cử tri tham gia bầu cử ĐBQH: 2 người|||||||||||||
Danh sách này được lập tại Thượng Cát ngày 01 tháng 02 năm 2026.|||||||||||||
||||||||||TM. ỦY BAN NHÂN DÂN|||
||||||||||CHỦ TỊCH|||
||||||||||(Ký, ghi rõ họ và tên, đóng dấu)|||
||||||||||Lê Thị Mẫu|||
|Ghi chú: (*) Ghi số thứ tự của khu vực bỏ phiếu.||||||||||||`;

test('form 31 as a spreadsheet exports it comes down to its voters', () => {
  const table = lay(split(FORM_31));
  expect(table.header).toEqual([
    'STT',
    'Họ và tên',
    'Ngày tháng năm sinh',
    'Nam',
    'Nữ',
    'Số Căn cước',
    'Dân tộc',
    'Nơi cư trú / Thường trú',
    'Nơi cư trú / Tạm trú',
    'Nơi cư trú / Nơi ở hiện tại',
    'Bầu cử ĐBQH',
    'Bầu cử đại biểu HĐND / Tỉnh, thành phố',
    'Bầu cử đại biểu HĐND / Xã/phường, đặc khu',
    'Ghi chú',
    'Khu vực bỏ phiếu',
  ]);
  expect(table.rows.map((row) => row.at(-1))).toEqual(['4', '4']);
  expect(table.headerRow).toBe(7);
  expect(kept(table)).toEqual([9, 11]);
  expect(codes(table)).toEqual(['12 table/total-row', '5 table/value-from-title']);
});

test('two lists in one sheet, each with its title, header and signature, are one table', () => {
  const table = lay([...split(FORM_31), ...split(FORM_31)]);
  expect(kept(table)).toEqual([9, 11, 29, 31]);
  expect(codes(table)).toEqual([
    '12 table/total-row',
    '32 table/total-row',
    '5 table/value-from-title',
    '25 table/value-from-title',
  ]);
});

test('a header of two rows whose upper one only names groups is joined', () => {
  const table = lay(
    split(`
Thông tin cử tri||||Nơi cư trú|||Bầu cử đại biểu HĐND|
STT|Họ và tên|Ngày sinh|Giới tính|Thường trú|Tạm trú|Nơi ở hiện tại|Tỉnh|Xã
1|Nguyễn Văn Mẫu|1958|Nam|Tổ 1|||x|x`),
  );
  expect(table.header.at(-1)).toBe('Bầu cử đại biểu HĐND / Xã');
  expect(kept(table)).toEqual([3]);
});

test('the groups of forms 17 and 22 are joined', () => {
  const table = lay(
    split(`
STT|Họ và tên|Ngày tháng năm sinh|Giới tính|Trình độ|||||Nghề nghiệp, chức vụ|Đơn vị bầu cử|Cấp
||||Giáo dục phổ thông|Chuyên môn, nghiệp vụ|Học hàm, học vị|Lý luận chính trị|Ngoại ngữ|||
1|Nguyễn Văn Mẫu|1970|Nam|12/12|Cử nhân|||Anh B|Kỹ sư|1|HĐND xã`),
    'candidates',
  );
  expect(table.header.slice(4, 9).map((heading) => headingsOf('candidates').keyOf(heading))).toEqual([
    'education',
    'expertise',
    'degree',
    'politics',
    'languages',
  ]);
  expect(kept(table)).toEqual([3]);
});

test('a first row that looks a little like headings stays a row', () => {
  const table = lay(
    split(`
STT|Họ và tên|Ngày sinh|Giới tính|Diện cử tri|Ghi chú
|Nguyễn Văn Mẫu||Nam|Thường trú|
||1958|Nữ|Tạm trú|Nơi ở hiện tại`),
  );
  expect(kept(table)).toEqual([2, 3]);
});

test.each([
  ['(1)|(2)|(3)|(4)', []],
  ['1|2|3|4', []],
  ['(1)|(2)|(3)|', []],
  ['|1|2|3', []],
  ['A|B|1|2', []],
  ['1|Hai|1958|4', [2]],
  ['1|2|1958|Nam', [2]],
  ['1||3|4', [2]],
  ['4|5|6|7', [2]],
])('below the header the row %j leaves the rows %j', (row, rows) => {
  expect(kept(lay(split(`STT|Họ và tên|Ngày sinh|Giới tính\n${row}`)))).toEqual(rows);
});

test.each([
  ['1|1|2|3', [2, 3]],
  ['1|2|3|4', [2, 3]],
  ['(1)|(2)|(3)|(4)', [3]],
])('where cells are numbers anyway, the row %j is left out only in brackets', (row, rows) => {
  const table = lay(
    split(
      `Khu vực bỏ phiếu|Đơn vị bầu cử QH|Đơn vị bầu cử HĐND tỉnh|Đơn vị bầu cử HĐND xã\n${row}\n2|5|12|1`,
    ),
    'areas',
  );
  expect(kept(table)).toEqual(rows);
});

test.each([
  ['1|2|3\n2|3|3', [2, 3]],
  ['1|2|3\n2|Tổ 3|3', [3]],
  ['1|2|3\n1|3|3', [3]],
  ['1|Tổ 2|3\n2|3|3', [2, 3]],
])('of voting areas %j leaves the rows %j', (list, rows) => {
  expect(kept(lay(split(`Số khu vực|Tổ dân phố|Đơn vị bầu cử HĐND xã\n${list}`), 'areas'))).toEqual(rows);
});

test('the first rows below a header, a title and a header that comes again are known', () => {
  const [header, person] = ['STT|Họ và tên|Ngày sinh', '1|Nguyễn Văn An|1958'];
  const list = [
    header,
    person,
    person,
    'Khu vực bỏ phiếu số 7||',
    person,
    'Trang 2||',
    person,
    header,
    person,
  ];
  expect(lay(split(list.join('\n'))).starts).toEqual([2, 5, 9]);
});

const HEADER = 'STT|Họ và tên|Ngày sinh|Giới tính|Số căn cước|Thường trú';

test.each([
  'Tổng số||||',
  'Tổng số|2|||',
  'Tổng cộng: 2 người|||||',
  '|Tổng cộng||2|',
  '|Cộng||||',
  'CỘNG|1.234||1|',
  'Tong so|2',
  'Cộng tổ 1|12||6',
  'Tổng số cử tri: 1.250|||||',
])('%j is a total', (row) => {
  const table = lay(split(`${HEADER}\n1|Nguyễn Văn Mẫu|1958|Nam|028058012345|Tổ 1\n${row}`));
  expect(kept(table)).toEqual([2]);
  expect(codes(table)).toEqual(['3 table/total-row']);
});

test.each([
  '3|Cộng|1958|Nam||',
  '|Cộng|1958|Nam||',
  '|Cộng|||028058012345|',
  '|Cộng||Nam||Tổ 5',
  '|Tống Số Mẫu|1958|Nam||',
  'Tổng số|Nguyễn Văn Mẫu||||',
  '|Tổng Văn Mẫu||||',
  '|Cộng Thị Mẫu||||',
  '|Chủ Tịch Mẫu||||',
  '|Danh Sách|1990|Nam||',
])('%j is a person', (row) => {
  const table = lay(split(`${HEADER}\n1|Nguyễn Văn Mẫu|1958|Nam|028058012345|Tổ 1\n${row}`));
  expect(kept(table)).toEqual([2, 3]);
  expect(codes(table).filter((code) => code.endsWith('total-row'))).toEqual([]);
});

test('people below a subtotal are people, even with hardly anything known of them', () => {
  const table = lay(
    split(`${HEADER}
1|Nguyễn Văn Mẫu|1958|Nam||
Cộng tổ 1|1||||
2|Trần Thị Mẫu|1960|Nữ||
|Lê Văn Thêm||||
Cộng tổ 2|2||||
|Phạm Văn Cuối||||`),
  );
  expect(kept(table)).toEqual([2, 4, 5, 7]);
});

test('a signature without a total above it ends the list', () => {
  const table = lay(
    split(`${HEADER}
1|Nguyễn Văn Mẫu|1958|Nam||
Danh sách này được lập tại Thượng Cát ngày 01 tháng 02 năm 2026.|||||
||||TM. ỦY BAN NHÂN DÂN|
||||KT. CHỦ TỊCH|
|Người lập biểu|||Lê Thị Mẫu|`),
  );
  expect(kept(table)).toEqual([2]);
});

test('totals and repeated headers of a committee file, an area file and a constituency file are left out', () => {
  const constituencies = lay(
    split(
      'Cấp|Đơn vị bầu cử số|Số đại biểu được bầu|Dân số\nHĐND xã|1|5|6.000\nHĐND xã|2|4|5.000\nTổng cộng||9|11.000',
    ),
    'constituencies',
  );
  expect(kept(constituencies)).toEqual([2, 3]);
  const areas = lay(
    split(
      'Khu vực bỏ phiếu|Địa điểm bỏ phiếu|Tổ dân phố\n1|Nhà văn hóa|1\nKhu vực bỏ phiếu|Địa điểm bỏ phiếu|Tổ dân phố\n2|Trường học|2',
    ),
    'areas',
  );
  expect(kept(areas)).toEqual([2, 4]);
});

test('a task whose title begins like the end of a list is a task', () => {
  const table = lay(
    split('Mã|Công việc|Hạn\n|Danh sách này được lập lại|\nx|Ngày 05 tháng 3 kiểm tra|'),
    'tasks',
  );
  expect(kept(table)).toEqual([2, 3]);
});

test.each([
  ['1|A|1958|Nam|||x', '2 table/ragged-row', { have: 7, need: 6 }],
  ['1|A|1958', '2 table/ragged-row', { have: 3, need: 6 }],
])('the row %j is ragged and is kept', (row, code, args) => {
  const table = lay(split(`${HEADER}\n${row}`));
  expect(kept(table)).toEqual([2]);
  expect(codes(table)).toEqual([code]);
  expect(table.findings[0]!.args).toEqual(args);
});

test('blank cells behind the last heading are fine', () => {
  expect(lay(split(`${HEADER}|||\n1|A|1958|Nam||||||`)).findings).toEqual([]);
});

test('a program that never writes blank cells at the end of a row is not blamed on every row', () => {
  const short = Array.from({ length: 20 }, (_, index) => `${index + 1}|A|1958|Nam`).join('\n');
  expect(lay(split(`${HEADER}\n${short}`)).findings).toEqual([]);
});

test('a header without rows is an empty table', () => {
  expect(lay(split(HEADER))).toMatchObject({ rows: [], findings: [] });
});

test('a header below row 40 is not looked for', () => {
  const block = Array.from({ length: 45 }, () => ['PHƯỜNG']);
  expect(() => lay([...block, ...split(HEADER)])).toThrow(
    expect.objectContaining({ code: 'table-no-header' }),
  );
});

test('the first list of a sheet counts though a list below it has a column more', () => {
  const table = lay(split(`${HEADER}\n1|A|1958|Nam||\n${HEADER}|Ghi chú\n2|B|1960|Nữ|||x`));
  expect(table.headerRow).toBe(1);
  expect(kept(table)).toEqual([2, 3, 4]);
});

test('a row of nobody with the number of people above it is their total, in all or since the last one', () => {
  const rows = split(`${HEADER}
1|Nguyễn Văn An|1958|Nam||Số 1
2|Trần Thị Bình|1960|Nữ||Số 2
|||||2
3|Lê Thị Cúc|1960|Nữ||Số 3
4|Lê Thị Dung|1960|Nữ||Số 4
5|Lê Thị Én|1960|Nữ||Số 5
|||3||
|||||5`);
  const table = lay(rows);
  expect(kept(table)).toEqual([2, 3, 5, 6, 7]);
  expect(codes(table)).toEqual(['4 table/total-row', '8 table/total-row']);
});

test.each([
  ['a number that counts nobody', '|||||7'],
  ['a line number', '2|||||'],
  ['a birth', '||1958|||'],
  ['a number beside a name', '|Mẫu||||2'],
])('a row with %s stays', (_, row) => {
  const table = lay(
    split(`${HEADER}\n1|Nguyễn Văn An|1958|Nam||Số 1\n2|Trần Thị Bình|1960|Nữ||Số 2\n${row}`),
  );
  expect(kept(table)).toEqual([2, 3, 4]);
});

// Syllables that totals, pages, titles and signatures are made of, too.
const AWKWARD =
  'Cộng Tổng Trang Mang Sang Hộ Tổ Thôn Ấp Bản Xóm Số Khu Danh Sách Chủ Tịch Ghi Chú Phần Nam Nữ Ngày Ký Trưởng Phó Lê Văn An'.split(
    ' ',
  );
const cell = (...texts: readonly [string, ...string[]]) => fc.constantFrom('', ...texts);
const person = fc
  .record({
    no: cell('1', '7', '25'),
    name: fc.array(fc.constantFrom(...AWKWARD), { minLength: 2, maxLength: 4 }).map((all) => all.join(' ')),
    birth: cell('1958', '15/03/1958', '58'),
    sex: cell('Nam', 'Nữ'),
    id: cell('028058012345'),
    permanent: cell('Tổ 5', 'Thôn Đông', 'Hộ số 5'),
  })
  .map((one) => Object.values(one))
  .filter((row) => row.filter((text) => text !== '').length >= 2)
  // A number and "Hộ chú …" is how a household is headed, and "Tổng cộng" is a sum: no family is called so.
  .filter(([, name = '', ...others]) => !name.startsWith('Hộ Chú') || others.some((text) => text !== ''))
  .filter(([, name = '']) => !/^Tổng (?:Cộng|Số)(?: |$)/.test(name));

test('nobody with a name and one thing more is taken for anything else, whatever stands between', () => {
  const between = fc.constantFrom(
    'Cộng|2||||',
    'Trang 2|||||',
    'II. Tổ dân phố số 2|||||',
    'Hộ số 12|||||',
    '(1)|(2)|(3)|(4)|(5)|(6)',
    HEADER,
    '|||||',
    '|Mang sang|3|||',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(person, fc.option(between)), { maxLength: 8 }), (list) => {
      const rows = list.flatMap(([row, line]) => (line === null ? [row] : [line.split('|'), row]));
      const table = lay([HEADER.split('|'), ...rows]);
      expect(table.rows.map((row) => row.slice(0, 6))).toEqual(list.map(([row]) => row));
    }),
    { numRuns: 400 },
  );
});

test('a remark between people ends nothing, and no line that follows it is a person', () => {
  const table = lay(
    split(`${HEADER}
1|Nguyễn Văn An|1958|Nam||Số 1
Ghi chú: những người sau chưa rõ ngày sinh|||||
|Trần Văn Bê||Nam||Số 2
Lưu ý: còn nữa|||||
(*) Cột 7a ghi theo sổ|||||
|cột 7b cũng vậy||||
|Lê Thị Xê||||
TM. ỦY BAN NHÂN DÂN|||||
|Mạc Văn Dấu||||`),
  );
  expect(kept(table)).toEqual([2, 4, 8]);
  expect(table.findings).toEqual([]);
});

test.each([
  ['who signs', '|Đinh Thị Ký||Mạc Văn Dấu||', []],
  ['somebody with a sex', '|Trần Văn Bê||Nam||', [5]],
  ['somebody with an address', '|Trần Văn Bê||||Số 2', [5]],
  ['a name alone', '|Trần Văn Bê||||', []],
  ['a person with a birth', '|Trần Văn Bê|1970|||', []],
])('below the title of who signs, %s is %j', (_, row, rows) => {
  const table = lay(
    split(`${HEADER}\n1|Nguyễn Văn An|1958|Nam||Số 1\nTổng số|1||||\n|Người lập biểu|||TM. UBND|\n${row}`),
  );
  const found = table.findings.filter(({ code }) => code === 'table/rows-left-out');
  expect(found.flatMap(({ args }) => ('rows' in args ? args.rows : []))).toEqual(rows);
});

test('all rows below the end of a sheet that name somebody are one finding, however many', () => {
  const end = Array.from({ length: 30 }, () => '|Trần Văn Bê||Nam||Số 2').join('\n');
  const table = lay(
    split(`${HEADER}\n1|Nguyễn Văn An|1958|Nam||Số 1\nTM. ỦY BAN NHÂN DÂN|||||\n|Mạc Văn Dấu||||\n${end}`),
  );
  expect(table.findings).toMatchObject([
    { code: 'table/rows-left-out', at: { row: 5 }, args: { count: 30, text: 'Trần Văn Bê' } },
  ]);
});

test('a task or a sentence that begins like a total or a remark is a task, and ends nothing', () => {
  const table = lay(
    split(`Công việc|Hạn|Phụ trách
Họp Tổ bầu cử|01/02/2026|An
Tổng số phiếu in||
Ghi chú: chuẩn bị hòm phiếu||
Kiểm kê hòm phiếu|10/02/2026|
Tổng cộng: 4 việc||`),
    'tasks',
  );
  expect(kept(table)).toEqual([2, 3, 4, 5]);
  expect(table.findings).toMatchObject([
    { code: 'table/total-row', at: { row: 6 }, args: { people: false } },
  ]);
});

test.each([
  'Trương Ban',
  'Trần Thị Thôn',
  'Trương Thị Ấp',
  'Xác Nhận',
  'Trưởng Thôn Hoa',
  'Bí Thư',
  'Cán Bộ',
])('%j with nothing beside it is a person and ends no list', (name) => {
  const table = lay(split(`${HEADER}\n1|Nguyễn Văn An|1958|Nam||Số 1\n|${name}||||\n|Lê Thị Xê||||`));
  expect(kept(table)).toEqual([2, 3, 4]);
});

test.each(['TRƯỞNG BAN', 'Truong ban', 'Trưởng thôn', 'Chủ Tịch', 'Người lập bảng'])(
  '%j alone in its row ends a list',
  (title) => {
    const table = lay(split(`${HEADER}\n1|Nguyễn Văn An|1958|Nam||Số 1\n|${title}||||\n|Lê Thị Xê||||`));
    expect(kept(table)).toEqual([2]);
  },
);

test.each([
  'Trang 2|||||',
  '|||- 2 -||',
  'Trang: 3/15|||||',
  '|Mang sang|1|||',
  '|Cộng mang sang|25|||',
  'Chuyển trang sau|||||',
  '|Cộng trang 2|25|||',
  '(Danh sách có 25 người)|||||',
  'Trong đó: Nam 12; Nữ 13|||||',
  'B. CỬ TRI TẠM TRÚ|||||',
  'Mẫu, ngày 01 tháng 02 năm 2026|||||',
])('%j between people is none of them', (line) => {
  const table = lay(
    split(`${HEADER}\n1|Nguyễn Văn An|1958|Nam||Số 1\n${line}\n2|Trần Thị Bình|1960|Nữ||Số 2`),
  );
  expect(kept(table)).toEqual([2, 4]);
});

test('a line above a household tells its number or whose it is, where the list has no column for it', () => {
  const list = `${HEADER}
Hộ số 012|||||
1|Nguyễn Văn An|1958|Nam||Số 1
2|Hộ ông Trần Văn Bình||||
3|Trần Văn Bình|1960|Nam||Số 2
II. Tổ 5|||||
4|Lê Thị Cúc|1961|Nữ||Số 3`;
  const table = lay(split(list));
  expect(table.header.slice(-2)).toEqual(['Tổ dân phố', 'Số hộ']);
  expect(table.rows.map((row) => row.slice(-2))).toEqual([
    ['', '12'],
    ['', 'Hộ ông Trần Văn Bình'],
    ['Tổ 5', ''],
  ]);
  expect(table.findings).toMatchObject([
    { code: 'table/value-from-title', args: { column: 'neighbourhood' } },
    { code: 'table/value-from-title', args: { column: 'household', value: '12', rows: 2, others: 1 } },
  ]);
});

test('numbers of households that begin anew in each neighbourhood are households of their own', () => {
  const list = `${HEADER}
Hộ số 1|||||
1|Nguyễn Văn An|1958|Nam||Số 1
Hộ số 1|||||
2|Nguyễn Thị Ánh|1960|Nữ||Số 1
II. Tổ 6|||||
Hộ số 1|||||
3|Lê Thị Cúc|1961|Nữ||Số 3
Hộ số 2|||||
4|Lê Thị Dung|1962|Nữ||Số 4
Hộ số 1|||||
5|Lê Thị Giang|1963|Nữ||Số 5`;
  expect(lay(split(list)).rows.map((row) => row.at(-1))).toEqual(['1', '1', '1 / Tổ 6', '2', '1 / Tổ 6 / 2']);
});

test.each(['Hộ Văn An', 'Hộ Số', 'Hộ Bà', 'Tổ Thị An', 'Chủ Hộ'])('%j alone in a row is a person', (name) => {
  expect(kept(lay(split(`${HEADER}\n1|Nguyễn Văn An|1958|Nam||Số 1\n|${name}||||`)))).toEqual([2, 3]);
});

test('a line above the members of a body names it, where the list has no column for it', () => {
  const list = `
DANH SÁCH THÀNH VIÊN CÁC TỔ BẦU CỬ||||
STT|Họ và tên|Ngày sinh|Giới tính|Chức danh
I. TỔ BẦU CỬ SỐ 1||||
1|Nguyễn Văn An|1970|Nam|Tổ trưởng
2|Trần Thị Bình|1980|Nữ|Thư ký
II|Danh sách thành viên Tổ bầu cử số 2|||
1|Lê Thị Cúc|1981|Nữ|Tổ trưởng`;
  const table = lay(split(list), 'committees');
  expect(table.header.at(-1)).toBe('Tổ chức');
  expect(table.rows.map((row) => row.at(-1))).toEqual(['TỔ BẦU CỬ SỐ 1', 'TỔ BẦU CỬ SỐ 1', 'Tổ bầu cử số 2']);
  expect(codes(table)).toEqual(['3 table/value-from-title', '6 table/value-from-title']);
});

test('where a list has a column for the body such a line fills its blank cells', () => {
  const list =
    'Tổ chức|Họ và tên|Chức danh\nTổ bầu cử số 1||\n|Nguyễn Văn An|Tổ trưởng\nTổ bầu cử số 2|Trần Thị Bình|Thư ký';
  const table = lay(split(list), 'committees');
  expect(table.rows.map(([body]) => body)).toEqual(['Tổ bầu cử số 1', 'Tổ bầu cử số 2']);
  expect(codes(table)).toEqual(['2 table/value-from-title']);
});

test.each([
  ['DANH SÁCH THÀNH VIÊN TỔ BẦU CỬ SỐ 4', 'TỔ BẦU CỬ SỐ 4'],
  ['ỦY BAN BẦU CỬ PHƯỜNG MẪU', undefined],
  ['DANH SÁCH THÀNH VIÊN CÁC TỔ BẦU CỬ', undefined],
])('a list of members below %j is of %j', (title, body) => {
  const table = lay([[title], ...split('STT|Họ và tên|Chức danh\n1|Nguyễn Văn An|Tổ trưởng')], 'committees');
  expect(table.rows[0]![3]).toBe(body);
});
