import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAreaKind } from '../../../src/records/parse/area-kind.ts';
import { councilInBody, numberInBody, parseBody } from '../../../src/records/parse/body.ts';
import { parseCandidateStatus } from '../../../src/records/parse/candidate-status.ts';
import { parseCategory } from '../../../src/records/parse/category.ts';
import { parseCouncil } from '../../../src/records/parse/council.ts';
import { parsePosition } from '../../../src/records/parse/position.ts';
import { parseSex, parseSexMarks } from '../../../src/records/parse/sex.ts';
import { parseVoterStatus } from '../../../src/records/parse/voter-status.ts';

const read = (word: string) => ({ state: 'read', word });
const parsers = {
  parseAreaKind,
  parseBody,
  parseCandidateStatus,
  parseCategory,
  parseCouncil,
  parsePosition,
  parseSex,
  parseVoterStatus,
};
type Parser = keyof typeof parsers;

// The spellings of the contract, word for word, then the variants that offices write.
const CASES: Readonly<Record<Parser, readonly (readonly [string, string])[]>> = {
  parseSex: [
    ['Nam', 'male'],
    ['Nữ', 'female'],
    ['NỮ', 'female'],
    ['nu', 'female'],
    [' nam ', 'male'],
    ['Nư\u0303', 'female'],
  ],
  parseCategory: [
    ['thường trú', 'permanent'],
    ['tạm trú', 'temporary'],
    ['quân nhân', 'soldier'],
    ['tạm giam', 'detained'],
    ['tạm giữ', 'custody'],
    ['cơ sở giáo dục bắt buộc', 'compulsory-education'],
    ['cơ sở cai nghiện bắt buộc', 'compulsory-rehabilitation'],
    ['từ nước ngoài về', 'from-abroad'],
    ['bỏ phiếu từ nơi khác đến', 'from-elsewhere'],
    ['Người đang bị tạm giam', 'detained'],
    ['Cử tri không cư trú ở địa phương', 'from-elsewhere'],
    ['Nơi ở hiện tại', 'unregistered'],
  ],
  parseVoterStatus: [
    ['bỏ phiếu ở nơi khác', 'votes-elsewhere'],
    ['bỏ phiếu ở nơi cư trú', 'votes-at-residence'],
    ['tước quyền bầu cử', 'right-removed'],
    ['tử hình chờ thi hành án', 'death-sentence'],
    ['phạt tù không án treo', 'imprisoned'],
    ['mất năng lực hành vi dân sự', 'incapacitated'],
    ['đã chết', 'dead'],
    ['chuyển đi', 'moved-away'],
  ],
  parseCandidateStatus: [
    ['tước quyền ứng cử', 'right-removed'],
    ['phạt tù', 'imprisoned'],
    ['hạn chế năng lực hành vi dân sự', 'limited-capacity'],
    ['mất năng lực hành vi dân sự', 'incapacitated'],
    ['khởi tố bị can', 'prosecuted'],
    ['đang chấp hành án', 'serving-judgment'],
    ['chưa xóa án tích', 'record-not-cleared'],
    ['chưa xoá án tích', 'record-not-cleared'],
    ['cơ sở giáo dục bắt buộc', 'compulsory-education'],
    ['cơ sở cai nghiện bắt buộc', 'compulsory-rehabilitation'],
    ['giáo dục tại xã', 'education-in-commune'],
    ['rút', 'withdrawn'],
    ['xóa tên', 'struck-off'],
    ['đã chết', 'dead'],
  ],
  parseAreaKind: [
    ['thường', 'ordinary'],
    ['đơn vị vũ trang', 'armed-forces'],
    ['bệnh viện', 'hospital'],
    ['nhà hộ sinh', 'maternity-home'],
    ['nhà an dưỡng', 'sanatorium'],
    ['cơ sở chăm sóc người khuyết tật', 'disability-care'],
    ['cơ sở chăm sóc người cao tuổi', 'elderly-care'],
    ['cơ sở giáo dục bắt buộc', 'compulsory-education'],
    ['cơ sở cai nghiện bắt buộc', 'compulsory-rehabilitation'],
    ['trại tạm giam', 'detention-camp'],
    ['chung với đơn vị vũ trang', 'shared-with-armed-forces'],
  ],
  parseCouncil: [
    ['Quốc hội', 'na'],
    ['ĐBQH', 'na'],
    ['Đại biểu Quốc hội', 'na'],
    ['HĐND tỉnh', 'province'],
    ['HĐND thành phố', 'province'],
    ['HĐND TP. Hà Nội', 'province'],
    ['cấp tỉnh', 'province'],
    ['Hội đồng nhân dân tỉnh Quảng Ninh', 'province'],
    ['HĐND xã', 'commune'],
    ['HĐND phường', 'commune'],
    ['HĐND phường Thượng Cát', 'commune'],
    ['HĐND đặc khu', 'commune'],
    ['đại biểu HĐND cấp xã', 'commune'],
  ],
  parseBody: [
    ['Ủy ban bầu cử', 'election-committee'],
    ['Uỷ ban bầu cử phường Thượng Cát', 'election-committee'],
    ['Ban bầu cử', 'election-board'],
    ['Ban bầu cử đại biểu HĐND phường số 3', 'election-board'],
    ['Tổ bầu cử', 'polling-team'],
    ['TỔ BẦU CỬ SỐ 4', 'polling-team'],
    ['Ban Chỉ đạo', 'steering-committee'],
    ['Ban Chỉ đạo bầu cử phường', 'steering-committee'],
  ],
  parsePosition: [
    ['Chủ tịch', 'chair'],
    ['Phó Chủ tịch', 'vice-chair'],
    ['Trưởng ban', 'board-head'],
    ['Phó Trưởng ban', 'board-deputy'],
    ['Tổ trưởng', 'team-leader'],
    ['Tổ phó', 'team-deputy'],
    ['Phó Tổ trưởng', 'team-deputy'],
    ['Thư ký', 'secretary'],
    ['Ủy viên, Thư ký', 'secretary'],
    ['Ủy viên', 'member'],
    ['Uỷ viên', 'member'],
    ['Thành viên', 'plain-member'],
  ],
};

const cases = Object.entries(CASES).flatMap(([parser, list]) =>
  list.map(([text, word]) => [parser as Parser, text, word] as const),
);

test.each(cases)('%s reads %j as %s', (parser, text, word) => {
  expect(parsers[parser](text)).toEqual(read(word));
});

test.each(cases)('%s reads %j in capitals, without accents and behind blanks too', (parser, text, word) => {
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
  expect(parsers[parser](text.toUpperCase())).toEqual(read(word));
  expect(parsers[parser](`  ${bare}. `)).toEqual(read(word));
});

test.each([
  ['parseSex', 'nan'],
  ['parseSex', 'Nam nữ'],
  ['parseCategory', 'thường chú'],
  ['parseCategory', 'tạm'],
  ['parseVoterStatus', 'đã chếtt'],
  ['parseCandidateStatus', 'phạt'],
  ['parseAreaKind', 'bệnh vịên xá'],
  ['parseCouncil', 'HĐND huyện'],
  ['parseCouncil', 'HĐND'],
  ['parseBody', 'Tiểu ban nhân sự'],
  ['parseBody', 'Tổ bầu cửa'],
  ['parsePosition', 'Tổ trửng'],
  ['parsePosition', 'Phó Chủ tịch UBND'],
] as const)('%s does not guess what %j may mean', (parser, text) => {
  expect(parsers[parser](text)).toEqual({ state: 'unreadable', text });
});

test.each(Object.keys(parsers) as Parser[])('%s takes "không rõ" and nothing for missing', (parser) => {
  for (const text of ['', ' ', 'Không rõ', '-']) expect(parsers[parser](text)).toEqual({ state: 'blank' });
});

test('the same text is read the same however often it comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      expect(parseCategory(text)).toEqual(parseCategory(text));
    }),
  );
});

test.each([
  ['x', '', read('male')],
  ['X', '0', read('male')],
  ['', '×', read('female')],
  ['0', '1', read('female')],
  ['', '', { state: 'blank' }],
  ['0', 'o', { state: 'blank' }],
  ['x', 'x', { state: 'unreadable', text: 'x / x' }],
  ['1958', '', { state: 'unreadable', text: '1958 / ' }],
])('the two columns %j and %j say the sex', (male, female, expected) => {
  expect(parseSexMarks(male, female)).toEqual(expected);
});

test.each([
  ['Tổ bầu cử số 4', '4', undefined],
  ['Tổ bầu cử khu vực bỏ phiếu số 04', '4', undefined],
  ['Tổ bầu cử 12', '12', undefined],
  ['Tổ BC 12', '12', undefined],
  ['Tổ BC số 4', '4', undefined],
  ['Ban bầu cử đại biểu HĐND phường số 3', '3', 'commune'],
  ['Ban bầu cử đại biểu Quốc hội', '', 'na'],
  ['Ban bầu cử HĐND thành phố đơn vị bầu cử số 7', '7', 'province'],
  ['Ủy ban bầu cử', '', undefined],
])('the name %j says the number %j and the council %s', (name, number, council) => {
  expect(numberInBody(name)).toBe(number);
  expect(councilInBody(name)).toBe(council);
});
