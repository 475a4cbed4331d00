import type { CandidatesText } from '../candidates-text.ts';

const left = (days: number): string =>
  days > 0 ? `còn ${days} ngày` : days === 0 ? 'hôm nay' : `đã qua ${-days} ngày`;

export const candidates: CandidatesText = {
  title: 'THEO DÕI NGƯỜI ỨNG CỬ',
  countdown: (today, days, pollingDay) => `Hôm nay ${today}; ngày bầu cử ${pollingDay}, ${left(days)}.`,
  summary: (rows, complete, wanting, off) =>
    [
      `${rows} lượt ứng cử: ${complete} chưa thấy thiếu, vướng mắc gì`,
      `${wanting} còn thiếu, vướng mắc`,
      ...(off > 0 ? [`${off} không còn trong danh sách`] : []),
    ].join(', ') + '.',
  steps: 'CÁC BƯỚC THEO LUẬT',
  columns: {
    step: 'Bước',
    when: 'Thời gian',
    state: 'Tình trạng',
    row: 'Dòng',
    name: 'Họ và tên',
    dossier: 'Hồ sơ',
    handedIn: 'Ngày nộp',
    trust: 'Tín nhiệm',
    right: 'Điều 36, 37',
    steps: 'Bước',
  },
  stepName: {
    structure: 'Hiệp thương lần thứ nhất',
    nomination: 'Giới thiệu ứng cử',
    dossier: 'Hồ sơ ứng cử',
    preliminary: 'Hiệp thương lần thứ hai',
    trust: 'Lấy ý kiến cử tri nơi cư trú',
    selection: 'Hiệp thương lần thứ ba',
    'official-list': 'Danh sách chính thức',
  },
  state: {
    done: 'xong',
    failed: 'không đạt',
    late: 'quá hạn',
    pending: 'chưa xong',
    unknown: 'chưa ghi',
  },
  doneOn: (day) => `xong ${day}`,
  left,
  noDay: 'chưa rõ ngày',
  window: (start, end) => `${start} đến ${end}`,
  legend: (deadline, meeting) => [
    `“chưa ghi”: tệp không cho biết. Hạn nộp hồ sơ: ${deadline}. Hội nghị cử tri nơi cư trú: ${meeting}.`,
    'Cột cuối, bảy bước từ hiệp thương lần thứ nhất đến danh sách chính thức: ✓ xong, ✗ không đạt hoặc quá hạn, · chưa xong, ? chưa ghi, - không phải làm.',
  ],
  list: (name, seats, have, need) =>
    seats === undefined
      ? `${name}: danh sách có ${have}; chưa biết được bầu mấy đại biểu và phải có ít nhất mấy người. Ghi cột Số đại biểu được bầu (seats) của đơn vị này trong constituencies.csv.`
      : `${name}: bầu ${seats}, danh sách có ${have}, ${need === undefined ? 'chưa có quy định để tính phải có ít nhất mấy người' : `phải có ít nhất ${need}`}`,
  surplus: {
    enough: 'đủ số dư',
    allowed: 'được phép thiếu số dư',
    short: 'THIẾU SỐ DƯ',
    unknown: 'chưa biết số dư phải có',
  },
  allowedBy: (people, why) => `được phép có ${people} người: ${why}`,
  consultation: (have, need) =>
    `Danh sách HĐND cấp xã trình hiệp thương lần thứ ba có ${have} người; ${
      need === undefined
        ? 'chưa tính được phải có ít nhất bao nhiêu, vì có đơn vị bầu cử chưa ghi cột Số đại biểu được bầu (seats) trong constituencies.csv'
        : `phải có ít nhất ${need} người, nhiều hơn số phải có ở các đơn vị cộng lại: ${have >= need ? 'đủ' : `còn thiếu ${need - have}`}`
    }.`,
  papers: (missing, unknown) => (missing > 0 ? `thiếu ${missing}` : unknown > 0 ? 'chưa ghi' : 'đủ'),
  missing: (papers, by) => `còn thiếu: ${papers}${by === '' ? '' : `; ${by}`}`,
  by: (moment) => `hạn ${moment}`,
  handedIn: {
    'in-time': (on) => on,
    late: (on) => `${on} MUỘN`,
    unknown: (on) => (on === '' ? 'chưa ghi' : `${on} ?`),
  },
  trust: {
    enough: (percent) => percent,
    low: (percent) => `${percent} THẤP`,
    special: (percent) => (percent === '' ? 'đặc biệt' : `${percent} đặc biệt`),
    unknown: () => 'chưa ghi',
  },
  right: { clear: 'không vướng', broken: 'VƯỚNG', off: 'không còn' },
  others: 'KHÔNG Ở DANH SÁCH NÀO',
  notChecked: 'Chương trình không kiểm tra được, vì không cột nào ghi',
  quorum: {
    meeting: {
      workplace: 'Hội nghị cử tri nơi công tác',
      residence: 'Hội nghị cử tri nơi cư trú',
      village: 'Hội nghị cử tri ở thôn, tổ dân phố giới thiệu người ứng cử',
    },
    need: (voters, attend, all) =>
      `Nơi có ${voters} cử tri: ${all ? 'triệu tập toàn thể' : 'triệu tập toàn thể hoặc đại diện'}; phải có ít nhất ${attend} cử tri tham dự.`,
    present: (present, enough, lacking) =>
      enough ? `Có mặt ${present}: đủ.` : `Có mặt ${present}: CHƯA ĐỦ, thiếu ${lacking}.`,
    votes: (votes, present, share) =>
      `Khi có ${present} cử tri tham dự, người ứng cử cần ít nhất ${votes} người tín nhiệm (trên ${share}).`,
    noRule: (election) =>
      `Chương trình không có quy định về số cử tri tham dự hội nghị này cho cuộc bầu cử ${election}.`,
  },
};
