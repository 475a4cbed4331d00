import type { SeatsText } from '../seats-text.ts';

export const seats: SeatsText = {
  title: 'SỐ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN',
  unit: (kind, population) => `${kind}, ${population} dân`,
  upTo: (people) => `Đến ${people} dân`,
  step: (from, upTo, people, every) =>
    `Trên ${from}${upTo === undefined ? '' : ` đến ${upTo}`} dân: có ${people} dân, đủ ${every} dân thêm 1`,
  fixed: 'Luật ấn định, không theo dân số',
  counted: 'Cộng',
  limit: (max) => `Không quá ${max}`,
  seats: (count) => `Được bầu ${count} đại biểu`,
  least: (most, least, evenly) =>
    `Mỗi đơn vị bầu cử không quá ${most} đại biểu: ít nhất ${least} đơn vị bầu cử (chia đều: ${evenly}).`,
  noRule: (kind, election) =>
    `Chương trình không có quy định về số đại biểu của ${kind} theo dân số cho cuộc bầu cử ${election}.`,
  noCouncil: 'ward.yaml ghi đơn vị này không có Hội đồng nhân dân, nên không có đại biểu cấp xã để bầu.',
  noPopulation: 'ward.yaml chưa ghi dân số (mục population), nên không tính được số đại biểu theo Điều 30.',
  own: (own, law) =>
    law === undefined || own === law
      ? `Các đơn vị bầu cử cộng lại được bầu ${own} đại biểu${law === undefined ? '' : ', đúng với luật'}.`
      : `Các đơn vị bầu cử cộng lại được bầu ${own} đại biểu, KHÁC số luật định là ${law}.`,
  division: {
    population: 'PHÂN BỔ ĐẠI BIỂU CHO CÁC ĐƠN VỊ BẦU CỬ, THEO DÂN SỐ',
    voters: 'PHÂN BỔ ĐẠI BIỂU CHO CÁC ĐƠN VỊ BẦU CỬ, THEO SỐ CỬ TRI (bảng không ghi đủ dân số)',
  },
  columns: {
    constituency: 'Đơn vị',
    people: 'Số người',
    own: 'Đã định',
    perSeat: 'Người/ĐB',
    deviation: 'Lệch',
    proposed: 'Đề xuất',
    newPerSeat: 'Người/ĐB',
    newDeviation: 'Lệch',
  },
  total: 'Cộng',
  proposal:
    'Đề xuất chia theo phần dư lớn nhất, mỗi đơn vị ít nhất 1 đại biểu. Luật không định cách chia: Ủy ban bầu cử ấn định theo đề nghị của Ủy ban nhân dân.',
  noProposal: {
    'no-constituencies': 'Chưa có đơn vị bầu cử nào để chia.',
    'no-people': 'Chưa đề xuất được cách chia: chưa đủ dân số hoặc cử tri của từng đơn vị bầu cử.',
    'no-seats': 'Chưa đề xuất được cách chia: chưa biết tổng số đại biểu.',
    'too-few': 'Không chia được: có quá ít đơn vị bầu cử cho số đại biểu này.',
    'too-many': 'Không chia được: có nhiều đơn vị bầu cử hơn số đại biểu.',
  },
  other: (council, most) => `${council}: mỗi đơn vị bầu cử không quá ${most} đại biểu`,
  one: (constituency, count) => `đơn vị số ${constituency}: ${count}`,
};
