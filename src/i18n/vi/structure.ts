import type { StructureText } from '../structure-text.ts';

const SHORT: StructureText['groupShort'] = {
  women: 'phụ nữ',
  minority: 'người dân tộc thiểu số',
  young: 'người trẻ tuổi',
  'non-party': 'người ngoài Đảng',
  're-elected': 'người tái cử',
};

const NAMES: StructureText['groupShort'] = {
  women: 'Phụ nữ',
  minority: 'Dân tộc thiểu số',
  young: 'Trẻ tuổi',
  'non-party': 'Ngoài Đảng',
  're-elected': 'Tái cử',
};

/** "13 người, trong đó ít nhất 9 phụ nữ"; where all of them are of the one group, "13 phụ nữ". */
function people(count: number, word: string, who: readonly string[]): string {
  const all = `ít nhất ${count} `;
  const [only = ''] = who;
  if (who.length === 1 && only.startsWith(all)) return `${count} ${only.slice(all.length)}`;
  return `${count} ${word}${who.length === 0 ? '' : `, trong đó ${who.join(', ')}`}`;
}

export const structure: StructureText = {
  title: 'CƠ CẤU, THÀNH PHẦN NGƯỜI ỨNG CỬ',
  group: (group, underAge) =>
    underAge === undefined ? NAMES[group] : `${NAMES[group]} (dưới ${underAge} tuổi)`,
  groupShort: SHORT,
  base: { list: '', seats: ', trên số đại biểu' },
  council: (name, people, seats) =>
    `${name}: ${people} người ứng cử${seats === undefined ? '' : `, bầu ${seats} đại biểu`}`,
  notWhole: 'Hồ sơ chỉ có một phần danh sách của cấp này: số cần có chỉ để tham khảo, không kết luận.',
  columns: {
    group: 'Nhóm',
    have: 'Có',
    percent: 'Tỷ lệ',
    need: 'Cần',
    force: 'Mức',
    result: 'Kết quả',
  },
  force: { law: 'luật', target: 'chỉ tiêu' },
  noShare: 'chưa định',
  met: 'đạt',
  missing: (count) => `thiếu ${count}`,
  unknown: (count) => `chưa rõ ${count} người`,
  noColumn: (column) => `không có cột ${column}`,
  rounding: 'Mức luật làm tròn lên; chỉ tiêu có phần lẻ từ nửa trở lên thì làm tròn lên.',
  byConstituency: 'Theo đơn vị bầu cử (có/cần nếu tính riêng; luật và chỉ tiêu chỉ hỏi cả danh sách):',
  constituency: 'Đơn vị',
  people: 'Người',
  repair: { law: 'Để đúng luật, ít nhất phải:', all: 'Để đạt cả chỉ tiêu, ít nhất phải:' },
  add: (count, who) => `thêm ${people(count, 'người', who)}`,
  cannotAdd: 'thêm bao nhiêu người cũng không đủ',
  replace: (leave, count, who, kept) =>
    `giữ nguyên số người: thay ${leave.join(', ')} bằng ${people(count, 'người khác', who)}${kept.length === 0 ? '' : `; nếu người thay ra thuộc nhóm đang đạt thì phải bù, nhiều nhất là ${kept.join(', ').replaceAll('ít nhất ', '')}`}`,
  leaver: (count, not) => `${count} người${not === '' ? '' : ` không phải ${not}`}`,
  atLeast: (count, group) => `ít nhất ${count} ${group}`,
  either: 'hoặc',
  or: 'hay',
  oneMayCount: 'Một người có thể tính cho nhiều nhóm.',
  noRule: (groups) => `Luật của cuộc bầu cử này không có tỷ lệ cho: ${groups}.`,
  nothing: 'Chưa có người ứng cử nào.',
  chart: {
    title: (council) => `Cơ cấu người ứng cử ${council}`,
    describe: (group, have, need) => `${group}: có ${have}${need === '' ? '' : `, cần ${need}`}`,
    needed: 'Vạch đứng: mức cần có',
  },
};
