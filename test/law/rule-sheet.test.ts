import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../src/i18n/columns.ts';
import { TERMS } from '../../src/i18n/terms.ts';
import { ruleSheet } from '../../src/law/rule-sheet.ts';
import { elections, lawOn } from './statute-book.ts';

const sheet = (election: string) => ruleSheet(lawOn(election), { terms: TERMS, columns: COLUMNS.candidates });
const lines = new Map(sheet('2026').map((line) => [line.id, line]));

describe.each(elections)('the sheet for $id', ({ id }) => {
  test('has every rule in force, each with an article and words in both languages', () => {
    expect(sheet(id).map((line) => line.id)).toEqual(lawOn(id).all.map((rule) => rule.id));
    for (const { id: rule, value, label, basis } of sheet(id)) {
      expect(basis.length, rule).toBeGreaterThan(0);
      for (const words of [value.vi, value.en, label.vi, label.en]) {
        expect(words, rule).not.toBe('');
        expect(words, rule).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
        expect(words, rule).not.toContain('\n');
      }
    }
  });
});

test.each([
  [
    'polling-team/size',
    'từ 11 đến 21 thành viên; đơn vị vũ trang: từ 5 đến 9 thành viên',
    '11 to 21 members; armed forces unit: 5 to 9 members',
  ],
  ['constituency/seats-commune', 'không quá 5 đại biểu', 'at most 5 deputies'],
  [
    'candidate/surplus-commune',
    'bầu từ 1 đại biểu trở lên: nhiều hơn ít nhất 1 người; từ 3: nhiều hơn ít nhất 2 người; từ 4: nhiều hơn ít nhất 3 người',
    'from 1 seat: at least 1 more than the seats; from 3: at least 2 more; from 4: at least 3 more',
  ],
  [
    'candidate/surplus-na',
    'bầu từ 1 đại biểu trở lên: nhiều hơn ít nhất 2 người',
    'from 1 seat: at least 2 more than the seats',
  ],
  [
    'share/women-commune',
    'ít nhất 35% số người trong danh sách chính thức, làm tròn lên',
    'at least 35 % of the official list, rounded up',
  ],
  [
    'share/young-commune',
    'phấn đấu ít nhất 15% (dưới 40 tuổi), phần lẻ từ nửa trở lên làm tròn lên',
    'a target of at least 15 % (under 40), rounded, halves up',
  ],
  ['share/minority-commune', 'theo tỷ lệ của địa phương', 'the share set locally'],
  ['candidate/trust', 'trên 50% số cử tri tham dự hội nghị', 'more than 50 % of the voters present'],
  ['na/total', '500 đại biểu', '500 deputies'],
  ['council/total-province', 'từ 50 đến 125 đại biểu', '50 to 125 deputies'],
])('%s reads as the law says', (id, vi, en) => {
  expect(lines.get(id)?.value).toEqual({ vi, en });
});

test.each([
  ['establish-polling-teams', 'chậm nhất 43 ngày trước ngày bầu cử'],
  ['send-tally-minutes', 'chậm nhất 3 ngày sau ngày bầu cử'],
  ['consultation-2', 'từ ngày 02/02/2026 đến ngày 03/02/2026'],
  ['candidacy-dossier-deadline', 'chậm nhất 17:00 ngày 01/02/2026'],
  ['dossier-reception-opens', 'ngày 15/12/2025'],
  ['adjust-structure-council', 'chậm nhất ngày 15/12/2025'],
  ['stop-candidate-complaints', 'từ 10 ngày trước ngày bầu cử đến 1 ngày trước ngày bầu cử'],
  ['vote-elsewhere-certificate', 'từ 40 ngày trước ngày bầu cử đến ngày bầu cử'],
  ['campaign-end', 'chậm nhất 24 giờ trước khi bắt đầu bỏ phiếu'],
  ['polls-open', 'khi bắt đầu bỏ phiếu'],
  ['vote-count', 'trong 24 giờ sau khi kết thúc bỏ phiếu'],
  ['voter-list-complaint-window', 'trong 30 ngày kể từ ngày thực hiện “Niêm yết danh sách cử tri”'],
  ['voter-list-complaint-decision', 'trong 05 ngày kể từ ngày nhận khiếu nại'],
  ['campaign-start', 'cùng ngày với “Lập, công bố danh sách chính thức người ứng cử đại biểu HĐND”'],
  ['determine-voting-areas', 'trước “Thành lập Tổ bầu cử”'],
  ['early-voting-request', 'Trước ngày bỏ phiếu; luật không định số ngày'],
  ['byelection-announce', 'chậm nhất 30 ngày trước ngày bầu cử bổ sung'],
])('%s falls due: %s', (id, due) => {
  expect(lines.get(id)?.value.vi.split('; phụ trách: ')[0]).toBe(due);
});

test('the size of an area names each special case', () => {
  expect(lines.get('area/size')?.value.vi).toBe(
    'từ 300 đến 4.000 cử tri; đơn vị vũ trang: không quá 4.000 cử tri; ' +
      'bệnh viện, nhà hộ sinh, nhà an dưỡng, cơ sở chăm sóc người khuyết tật, cơ sở chăm sóc người cao tuổi: từ 50 đến 4.000 cử tri; ' +
      'cơ sở giáo dục bắt buộc, cơ sở cai nghiện bắt buộc, trại tạm giam: không quá 4.000 cử tri; ' +
      'miền núi, hải đảo, nơi dân cư không tập trung: không quá 4.000 cử tri',
  );
});

test('the ballots name category, term and residence', () => {
  const { vi } = lines.get('voter/ballots')!.value;
  expect(vi).toContain(
    'tạm trú từ đủ 12 tháng: Quốc hội, HĐND tỉnh, HĐND xã; tạm trú: Quốc hội, HĐND tỉnh; ',
  );
  expect(vi).toContain('từ nước ngoài về, ở nơi tạm trú: Quốc hội, HĐND tỉnh');
});

test('the seats of a council are counted by steps of people', () => {
  expect(lines.get('council/seats-commune')?.value.vi).toContain(
    'phường thuộc thành phố: đến 15.000 dân 15 đại biểu, thêm mỗi 6.000 dân thêm 1 đến 45.000 dân, thêm mỗi 7.000 dân thêm 1, không quá 30',
  );
});

test('a doubt about the law is shown with its rule', () => {
  expect(lines.get('area/size')?.note).toContain('khoản 3 Điều 11'.replace('k', 'K'));
  expect(lines.get('voter/minimum-age')?.note).toBeUndefined();
});
