import { expect, test } from 'vitest';
import { headingsOf } from '../../src/records/headings.ts';
import { constituencyNamed, councilNamed } from '../../src/tables/election-titles.ts';
import { layOut } from '../../src/tables/layout.ts';
import { householdKind } from '../../src/tables/title-text.ts';
import type { Table } from '../../src/tables/table.ts';
import type { TableName } from '../../src/vocabulary.ts';

function lay(list: string, name: TableName, sheet?: string): Table {
  const rows = list
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  const source = { path: 'f.csv', name: 'f.csv', ...(sheet === undefined ? {} : { sheet }) };
  return layOut({ rows, rowsEndEarly: true, findings: [] }, source, headingsOf(name));
}

/** The cells of some columns, row by row. */
const cells = ({ header, rows }: Table, ...headings: readonly string[]): readonly string[] =>
  rows.map((row) => headings.map((heading) => row[header.indexOf(heading)] ?? '').join(' '));

test.each([
  ['DANH SÁCH NHỮNG NGƯỜI ỨNG CỬ ĐẠI BIỂU HĐND PHƯỜNG MẪU', 'HĐND phường'],
  ['đại biểu Hội đồng nhân dân xã Mẫu khóa II', 'HĐND xã'],
  ['II. ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ', 'HĐND thành phố'],
  ['người ứng cử ĐBQH khóa XVI', 'Quốc hội'],
  ['Bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp', undefined],
  ['ứng cử đại biểu HĐND tỉnh và đại biểu HĐND xã', undefined],
  ['ỦY BAN NHÂN DÂN PHƯỜNG MẪU', undefined],
  ['ứng cử đại biểu HĐND thị xã', undefined],
])('%j is a list of %j', (title, council) => {
  expect(councilNamed(title)).toBe(council);
});

test.each([
  ['ĐƠN VỊ BẦU CỬ SỐ 01: Gồm các tổ dân phố 1, 2, 3', '1'],
  ['Đơn vị bầu cử số 2 (được bầu 3 đại biểu trong số 5 người ứng cử)', '2'],
  ['Đơn vị bầu cử đại biểu HĐND phường Mẫu số 3', '3'],
  ['ĐVBC 4', '4'],
  ['Đơn vị bầu cử số 1, 3 đại biểu', '1'],
  ['Các đơn vị bầu cử số 1, 2 và 3', undefined],
  ['Đơn vị bầu cử số 1 - 3', undefined],
  ['từ đơn vị bầu cử số 1 đến số 3', undefined],
])('%j is of constituency %j', (title, number) => {
  expect(constituencyNamed(title)).toBe(number);
});

const PEOPLE = 'STT|Họ và tên|Ngày sinh|Giới tính';

test('lines between candidates say their council and constituency, and a new council ends the constituency', () => {
  const table = lay(
    `Danh sách người ứng cử đại biểu HĐND thành phố|||\n${PEOPLE}
I. Đơn vị bầu cử số 5: gồm phường A|||
1|Nguyễn Văn An|1970|Nam
II|ĐẠI BIỂU HĐND PHƯỜNG||
1|Trần Thị Bình|1980|Nữ
2|Đơn vị bầu cử số 2||
1|Lê Thị Cúc|1981|Nữ`,
    'candidates',
  );
  expect(cells(table, 'Họ và tên', 'Cấp ứng cử', 'Đơn vị bầu cử')).toEqual([
    'Nguyễn Văn An HĐND thành phố 5',
    'Trần Thị Bình HĐND phường ',
    'Lê Thị Cúc HĐND phường 2',
  ]);
});

test('a title of two lines, and the name of the sheet, say of whom a list is', () => {
  const table = lay(
    `NHỮNG NGƯỜI ỨNG CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN\nPHƯỜNG MẪU KHÓA II\n${PEOPLE}\n1|Nguyễn Văn An|1970|Nam`,
    'candidates',
    'ĐV 3',
  );
  expect(cells(table, 'Cấp ứng cử', 'Đơn vị bầu cử')).toEqual(['HĐND phường 3']);
});

test('a title of all councils says nothing of one, on one line or two', () => {
  const list = `${PEOPLE}\n1|Nguyễn Văn An|1970|Nam`;
  for (const title of [
    'DANH SÁCH NGƯỜI ỨNG CỬ ĐẠI BIỂU QUỐC HỘI KHÓA XVI\nVÀ ĐẠI BIỂU HĐND CÁC CẤP',
    'Bầu cử đại biểu Quốc hội khóa XVI\nvà đại biểu HĐND các cấp',
  ])
    expect(lay(`${title}\n${list}`, 'candidates').header).not.toContain('Cấp ứng cử');
});

test('what a list says itself comes before its titles', () => {
  const table = lay(
    `Danh sách người ứng cử đại biểu HĐND phường Mẫu\n${PEOPLE}|Cấp
1|Nguyễn Văn An|1970|Nam|Quốc hội
2|Trần Thị Bình|1980|Nữ|`,
    'candidates',
  );
  expect(cells(table, 'Cấp')).toEqual(['Quốc hội', 'HĐND phường']);
  expect(table.findings.map(({ args }) => args)).toMatchObject([{ column: 'level', rows: 1 }]);
});

test('Ban of one title have its council, Tổ none; the number may stand on a line of its own', () => {
  const table = lay(
    `STT|Họ và tên|Chức danh
A. BAN BẦU CỬ ĐẠI BIỂU HĐND XÃ MẪU||
1. Ban bầu cử số 1||
1|Nguyễn Văn An|Trưởng ban
B. TỔ BẦU CỬ||
Khu vực bỏ phiếu số 4: Nhà văn hóa||
1|Trần Thị Bình|Tổ trưởng`,
    'committees',
  );
  expect(cells(table, 'Tổ chức', 'Cấp', 'Số')).toEqual(['Ban bầu cử số 1 HĐND xã ', 'TỔ BẦU CỬ  4']);
});

test.each([
  ['Hộ ông Nguyễn Văn A', 'Hộ ông …'],
  ['Hộ bà: Trần Thị B', 'Hộ bà …'],
  ['Chủ hộ Lê Văn C', 'Chủ hộ …'],
  ['II. Hộ ông An', 'II. Hộ ông …'],
  ['3 Gia đình ông Hộ 5', '3 Gia đình ông …'],
  ['Hộ số 12: Nguyễn Văn A', 'Hộ số 12'],
  ['12', '12'],
  ['12 / Tổ 5', '12 / Tổ 5'],
  ['Hộ ông Nguyễn Văn A / Tổ 5', 'Hộ ông …'],
])('the household %j is shown as %j', (text, shown) => {
  expect(householdKind(text)).toBe(shown);
});

test('a note of households named after people names nobody', () => {
  const table = lay(`${PEOPLE}\nHộ ông Nguyễn Văn An|||\n1|Nguyễn Văn Bê|1980|Nam`, 'voters');
  expect(cells(table, 'Số hộ')).toEqual(['Hộ ông Nguyễn Văn An']);
  expect(JSON.stringify(table.findings)).not.toContain('Văn');
});

test('an area beside a name is somebody’s, and no title', () => {
  const table = lay(
    `KVBP|Họ và tên|Ngày sinh|Giới tính
KVBP 4|Nguyễn Văn An|1980|Nam
KVBP 4|Trần Thị Bình||Nữ
KVBP 4|Lê Văn Cường|1970|
KVBP 4|Lê Văn Đông||
Khu vực bỏ phiếu số:|5||
|Phạm Thị Dung|1990|Nữ`,
    'voters',
  );
  expect(cells(table, 'Họ và tên', 'KVBP')).toEqual([
    'Nguyễn Văn An KVBP 4',
    'Trần Thị Bình KVBP 4',
    'Lê Văn Cường KVBP 4',
    'Lê Văn Đông KVBP 4',
    'Phạm Thị Dung 5',
  ]);
});

test('lines between voters fill the column of areas where it is blank', () => {
  const table = lay(
    `${PEOPLE}|KVBP
Khu vực bỏ phiếu số 2||||
1|Nguyễn Văn An|1980|Nam|
2|Trần Thị Bình|1981|Nữ|7
Khu vực bỏ phiếu số 3||||
1|Nguyễn Văn Ân|1982|Nam|`,
    'voters',
  );
  expect(cells(table, 'KVBP')).toEqual(['2', '7', '3']);
  expect(table.findings.map(({ args }) => args)).toMatchObject([
    { column: 'area', value: '2', rows: 1 },
    { column: 'area', value: '3', rows: 1 },
  ]);
});

test.each(['Khu vực bỏ phiếu số 3 và 4', 'KVBP Thôn Đông', 'Khu vực bỏ phiếu số III'])(
  '%j ends the area above it, and is said where people stand below it',
  (line) => {
    const list = `${PEOPLE}\nKhu vực bỏ phiếu số 2|||\n1|Nguyễn Văn An|1980|Nam\n${line}|||`;
    const table = lay(`${list}\n2|Trần Thị Cúc|1980|Nữ`, 'voters');
    expect(cells(table, 'Họ và tên', 'Khu vực bỏ phiếu')).toEqual(['Nguyễn Văn An 2', 'Trần Thị Cúc ']);
    expect(table.findings.map(({ code, at: { row, column } }) => `${row} ${code} ${column}`)).toEqual([
      '4 table/cell-unreadable area',
      '2 table/value-from-title undefined',
    ]);
    expect(lay(list, 'voters').findings).toHaveLength(1);
  },
);

test('as many households of one name as there may be are told apart at once', () => {
  const list = Array.from({ length: 30_000 }, (_, index) => `Tổ 1|||\nHộ số 1|||\n1|Người ${index}|1980|Nam`);
  const table = lay(`${PEOPLE}\n${list.join('\n')}`, 'voters');
  expect(table.rows.at(-1)!.at(-1)).toBe('1 / Tổ 1 / 29999');
  expect(new Set(table.rows.map((row) => row.at(-1))).size).toBe(30_000);
});

test('a line above voting areas is of their constituency, where it or the title says of which council', () => {
  const list = `TT|Khu vực bỏ phiếu|Địa điểm
ĐƠN VỊ BẦU CỬ SỐ 2||
1|Khu vực 1|Nhà văn hóa`;
  expect(lay(list, 'areas').header.at(-1)).toBe('Đơn vị bầu cử');
  const told = lay(`Các khu vực bỏ phiếu bầu cử đại biểu HĐND phường Mẫu\n${list}`, 'areas');
  expect(cells(told, 'Đơn vị bầu cử HĐND xã')).toEqual(['2']);
});

test.each([
  ['I|CÔNG TÁC CHỈ ĐẠO|||', 'CÔNG TÁC CHỈ ĐẠO'],
  ['A. Trước ngày bầu cử||||', 'Trước ngày bầu cử'],
  ['CÔNG TÁC CHỈ ĐẠO||||', 'CÔNG TÁC CHỈ ĐẠO'],
  ['|CÔNG TÁC CHỈ ĐẠO|||', 'CÔNG TÁC CHỈ ĐẠO'],
])('%j is the group of the tasks below it', (line, group) => {
  const table = lay(
    `TT|Công việc|Thời hạn|Chủ trì|Ghi chú\n${line}\n1|Lập kế hoạch|05/01/2026|UBND|`,
    'tasks',
  );
  expect(cells(table, 'Nhóm', 'Công việc')).toEqual([`${group} Lập kế hoạch`]);
});

test.each([
  ['1|CÔNG TÁC CHỈ ĐẠO|||'],
  ['|Lập tổ giúp việc|||'],
  ['I|CÔNG TÁC CHỈ ĐẠO|Tháng 1/2026||'],
  ['|- Treo băng rôn|||'],
])('%j stays a task', (line) => {
  const table = lay(
    `TT|Công việc|Thời hạn|Chủ trì|Ghi chú\n${line}\n2|Lập kế hoạch|05/01/2026|UBND|`,
    'tasks',
  );
  expect(table.rows).toHaveLength(2);
});

test('tasks numbered I, II, III are tasks', () => {
  const table = lay(
    'STT|Công việc|Hạn\nI|Họp Ủy ban bầu cử|\nII|Kiểm tra hòm phiếu|\nIII|Kết thúc nộp hồ sơ ứng cử|05/02/2026',
    'tasks',
  );
  expect(table.rows).toHaveLength(3);
  expect(table.header).toEqual(['STT', 'Công việc', 'Hạn']);
});

test('a part ends where its numbers end: 1 at 2, I at a task II', () => {
  const table = lay(
    `STT|Công việc|Hạn
1|HỌP BAN BẦU CỬ|
1.1|Chuẩn bị|01/02/2026
2|In thẻ cử tri|02/02/2026
I|Tuyên truyền|
1|Treo băng rôn|03/02/2026
II|Tổng kết|04/02/2026`,
    'tasks',
  );
  expect(cells(table, 'Công việc', 'Nhóm')).toEqual([
    'Chuẩn bị HỌP BAN BẦU CỬ',
    'In thẻ cử tri ',
    'Treo băng rôn Tuyên truyền',
    'Tổng kết ',
  ]);
});

test('a part without tasks is kept as one or said', () => {
  const table = lay(
    `STT|Công việc|Hạn
A|TRƯỚC NGÀY BẦU CỬ|
I|Tuyên truyền|
1|Treo băng rôn|03/02/2026
II|Tổng kết|`,
    'tasks',
  );
  expect(cells(table, 'Công việc', 'Nhóm')).toEqual(['Treo băng rôn Tuyên truyền', 'Tổng kết ']);
  expect(table.findings.map(({ code, at: { row } }) => `${row} ${code}`)).toEqual([
    '2 table/total-row',
    '3 table/value-from-title',
  ]);
});

test.each(['I|Khối Đảng||', 'I. Khối Đảng|||'])(
  '%j above members or candidates is the name of a part',
  (line) => {
    for (const name of ['candidates', 'committees'] as const) {
      const table = lay(`${PEOPLE}\n${line}\n1|Nguyễn Văn An|1970|Nam`, name);
      expect(cells(table, 'Họ và tên')).toEqual(['Nguyễn Văn An']);
      expect(table.findings.map(({ code }) => code)).toEqual(['table/total-row']);
    }
  },
);

test.each(['|A. H’Hen Niê||', "|I. Y'Thắng Êban||", 'I|H’Hen Niê||'])('%j is a person', (line) => {
  expect(lay(`${PEOPLE}\n1|Nguyễn Văn An|1970|Nam\n${line}`, 'candidates').rows).toHaveLength(2);
});

test('a line that names a part of a list of people is left out and said, a name is not', () => {
  const table = lay(
    `${PEOPLE}\nI. Khối Đảng, đoàn thể|||\n1|Nguyễn Văn An|1970|Nam\nII|Trần Thị Bình||`,
    'candidates',
  );
  expect(cells(table, 'Họ và tên')).toEqual(['Nguyễn Văn An', 'Trần Thị Bình']);
  expect(table.findings.map(({ code, at: { row } }) => `${row} ${code}`)).toEqual(['2 table/total-row']);
});
