import { expect, test } from 'vitest';
import { parseAreaNumber } from '../../../src/records/parse/area-number.ts';
import { councilInBody, numberInBody } from '../../../src/records/parse/body.ts';
import { parseNeighbourhoods } from '../../../src/records/parse/neighbourhood.ts';
import { parsePosition } from '../../../src/records/parse/position.ts';

test.each([
  ['Tổ dân phố 1, 2, 3', '1 2 3'],
  ['Tổ 1, 2, 3', '1 2 3'],
  ['từ Tổ 1 đến Tổ 5', '1 2 3 4 5'],
  ['TDP số 1; TDP số 2', '1 2'],
  ['Tổ 1 + 2 + 3', '1 2 3'],
  ['Tổ dân phố số 1 đến hết số 3', '1 2 3'],
  ['Gồm các tổ dân phố số 1, 2 và 3.', '1 2 3'],
  ['Gồm các tổ dân phố: 4, 5', '4 5'],
  ['Bao gồm: Tổ 7 và Tổ 8', '7 8'],
  ['Tổ 1 (120 hộ, 400 cử tri), Tổ 2 (90 hộ)', '1 2'],
  ['Thôn Đông và thôn Đoài', 'thon dong,thon doai'],
  ['Các thôn: Thượng, Hạ', 'thon thuong,thon ha'],
  ['Các thôn Thượng, Hạ và xóm Đình', 'thon thuong,thon ha,xom dinh'],
  ['Tổ 1, 2 và một phần tổ 3', '1 2 mot phan to 3'],
  ['Thôn Các Sơn', 'thon cac son'],
])('%j is a list of %s', (cell, keys) => {
  const separator = keys.includes(',') ? ',' : ' ';
  expect(
    parseNeighbourhoods(cell)
      .map(({ key }) => key)
      .join(separator),
  ).toBe(keys);
});

test.each([
  ['Khu vực bỏ phiếu số 03 (Doanh trại)', '3'],
  ['KV 1: Nhà văn hóa thôn Đông', '1'],
  ['Đơn vị bầu cử số 2 - phường Mẫu', '2'],
  ['Khu vực bỏ phiếu số: 04', '4'],
  ['Khu vực 1 - 3', '1 3'],
])('%j has the number %s', (cell, number) => {
  expect(parseAreaNumber(cell)).toBe(number);
});

test.each([
  ['Tổ bầu cử số 4 - Nhà văn hóa thôn Đông', '4', undefined],
  ['TỔ BẦU CỬ SỐ 1 (Khu vực bỏ phiếu số 1)', '1', undefined],
  ['Tổ bầu cử khu vực bỏ phiếu số 4, đơn vị bầu cử số 2', '4', undefined],
  ['Ban bầu cử đại biểu HĐND phường, đơn vị bầu cử số 1 (gồm các tổ 3, 4)', '1', 'commune'],
  ['Ban bầu cử đại biểu Quốc hội đơn vị bầu cử số 5 thành phố Hà Nội', '5', 'na'],
  ['Ban bầu cử đại biểu HĐND thành phố Hà Nội ở đơn vị bầu cử số 12', '12', 'province'],
  ['Ban bầu cử', '', undefined],
])('%j has the number %j and is of %s', (cell, number, council) => {
  expect(numberInBody(cell)).toBe(number);
  expect(councilInBody(cell)).toBe(council);
});

test.each([
  ['Phó Chủ tịch UBND phường - Tổ trưởng', 'team-leader'],
  ['Chủ tịch UBND phường – Chủ tịch UBBC', 'chair'],
  ['Tổ trưởng TDP số 3; Ủy viên', 'member'],
  ['Uỷ viên thư ký', 'secretary'],
  ['Phó Chủ tịch - Tổ trưởng', undefined],
  ['Trưởng ban, Kinh tế', undefined],
])('%j is the position %s', (cell, position) => {
  const read = parsePosition(cell);
  expect(read.state === 'read' ? read.word : undefined).toBe(position);
});
