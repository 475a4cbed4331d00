import { expect, test } from 'vitest';
import { parseComponents } from '../../../src/records/parse/component.ts';
import { parseDossier } from '../../../src/records/parse/dossier.ts';
import { quote } from '../../../src/records/parse/quote.ts';

test.each([
  ['Thường trực HĐND', ['council-standing']],
  ['UBND', ['people-committee']],
  ['UBND phường Thượng Cát', ['people-committee']],
  ['UB MTTQ', ['fatherland-front']],
  ['Ủy ban MTTQ Việt Nam phường Thượng Cát', ['fatherland-front']],
  ['cơ quan nhà nước', ['state-agency']],
  ['tổ chức chính trị', ['political-organisation']],
  ['tổ chức chính trị - xã hội', ['socio-political-organisation']],
  ['tổ chức xã hội', ['social-organisation']],
  ['cơ quan, tổ chức hữu quan', ['related-agency']],
  ['cử tri', ['voters']],
  ['Đại diện cử tri', ['voters']],
  ['chỉ huy đơn vị', ['unit-command']],
  ['quân nhân', ['unit-soldiers']],
  ['UBND; UB MTTQ ; cử tri', ['people-committee', 'fatherland-front', 'voters']],
  ['UBND; UBND', ['people-committee']],
])('%j represents %j', (cell, known) => {
  expect(parseComponents(cell)).toEqual({ known, unread: [] });
});

test('a part of a list that nobody knows is kept beside those that are known', () => {
  expect(parseComponents('UBND; Câu lạc bộ thơ')).toEqual({
    known: ['people-committee'],
    unread: ['Câu lạc bộ thơ'],
  });
});

test('a blank cell represents nobody', () => {
  expect(parseComponents(' ')).toEqual({ known: [], unread: [] });
});

test.each([
  ['', undefined],
  ['không rõ', undefined],
  [
    'đơn; sơ yếu lý lịch; tiểu sử; kê khai tài sản; ảnh',
    ['application', 'cv', 'biography', 'assets', 'photos'],
  ],
  ['Đơn ứng cử; Sơ yếu lý lịch', ['application', 'cv']],
  ['Tiểu sử tóm tắt; bản kê khai tài sản, thu nhập; 02 ảnh màu 4x6', ['biography', 'assets', 'photos']],
  ['đơn; thiếu ảnh', ['application']],
  ['đơn, chưa có sơ yếu lý lịch', ['application']],
  ['Đầy đủ', ['application', 'cv', 'biography', 'assets', 'photos']],
  ['Đủ; thiếu ảnh', ['application', 'cv', 'biography', 'assets']],
  ['đủ trừ ảnh', ['application', 'cv', 'biography', 'assets']],
  ['Đủ, trừ ảnh', ['application', 'cv', 'biography', 'assets']],
  ['đầy đủ (thiếu ảnh)', ['application', 'cv', 'biography', 'assets']],
  ['đã đủ hồ sơ nhưng còn thiếu ảnh và bản kê khai', ['application', 'cv', 'biography']],
  ['đủ 5 loại giấy tờ', ['application', 'cv', 'biography', 'assets', 'photos']],
  ['thiếu ảnh', ['application', 'cv', 'biography', 'assets']],
  ['chưa đủ: thiếu ảnh', ['application', 'cv', 'biography', 'assets']],
  ['thiếu ảnh, kê khai tài sản', ['application', 'cv', 'biography']],
  ['thiếu ảnh, còn lại đủ', ['application', 'cv', 'biography', 'assets']],
  ['thiếu ảnh, đã có đơn', ['application']],
  ['đơn; sơ yếu lý lịch; ảnh chưa có', ['application', 'cv']],
  ['đơn; sơ yếu lý lịch (chưa ký)', ['application', 'cv']],
  ['sơ yếu lý lịch có xác nhận nơi thường trú', ['cv']],
  ['sơ yếu lý lịch chưa có xác nhận', ['cv']],
  ['đủ ảnh', ['photos']],
  ['chưa nộp', []],
  ['chưa có hồ sơ', []],
  ['không', []],
  ['chưa đủ', 'unreadable'],
  ['đã nộp', 'unreadable'],
  ['giấy khen', 'unreadable'],
])('the dossier %j has %j', (cell, items) => {
  expect(parseDossier(cell)).toEqual(items);
});

test('a quoted cell is short and shows no identity number', () => {
  expect(quote('a'.repeat(100))).toBe(`${'a'.repeat(59)}…`);
  expect(quote('số 028 203 012 345 đây')).toBe('số *************** đây');
  expect(quote('15/03/08')).toBe('15/03/08');
});
