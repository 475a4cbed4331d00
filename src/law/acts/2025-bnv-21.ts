import type { Act } from '../model.ts';

// The full text was not at hand: its rules are taken from digests, article by article.
export default {
  id: '21/2025/TT-BNV',
  type: 'circular',
  title: {
    vi: 'Thông tư hướng dẫn nghiệp vụ công tác tổ chức bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
    en: 'Circular on the conduct of the elections to the 16th National Assembly and the People’s Councils of 2026-2031',
  },
  issuedOn: '2025-10-12',
  // The day it takes effect was not read; the day of issue stands in.
  inForceFrom: '2025-10-12',
  checkedOn: '2026-11-23',
  appliesTo: ['2026'],
  rules: {
    'team-readiness-review': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 25, clause: 2, point: 'b' },
      by: {},
      also: [{ act: 'Hỏi đáp/HĐBCQG' }],
      label: {
        vi: 'Tổ bầu cử rà soát phương tiện, tài liệu, danh sách cử tri',
        en: 'Polling team readiness checks',
      },
      level: 'commune',
      responsible: { vi: 'Tổ bầu cử', en: 'Polling team' },
      due: { days: -1, start: -10 },
      note: 'Hỏi đáp của Hội đồng bầu cử quốc gia (Câu 162): rà soát thường xuyên trong 10 ngày trước ngày bầu cử.',
    },
    'deliver-voter-cards': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 25, clause: 2, point: 'c' },
      by: { article: 11 },
      label: { vi: 'Phát thẻ cử tri', en: 'Deliver voter cards' },
      level: 'commune',
      responsible: {
        vi: 'UBND cấp xã lập, ký; Tổ bầu cử phát',
        en: 'Commune People’s Committee draws up and signs; polling teams deliver',
      },
      due: { days: -3, start: -10 },
    },
    'vote-count': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 73 },
      by: { article: 24 },
      label: { vi: 'Kiểm phiếu', en: 'Count the votes' },
      level: 'commune',
      responsible: {
        vi: 'Tổ bầu cử, hai cử tri chứng kiến',
        en: 'Polling team, with two voters as witnesses',
      },
      due: { hours: 24, from: 'closing' },
      note: 'Ngay sau khi kết thúc bỏ phiếu, tại phòng bỏ phiếu; xong trong 24 giờ.',
    },
    'early-voting-tally-minutes': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 72 },
      by: { article: 31 },
      label: { vi: 'Gửi biên bản kiểm phiếu ở khu vực bỏ phiếu sớm', en: 'Send early-voting tally minutes' },
      level: 'commune',
      responsible: {
        vi: 'Tổ bầu cử gửi Ban bầu cử, UBND và MTTQ cấp xã',
        en: 'Polling team, to the election board, the commune People’s Committee and Fatherland Front',
      },
      due: { on: '2026-03-18' },
      note: 'Trong 03 ngày sau ngày bỏ phiếu sớm, niêm phong; nơi khó khăn chậm nhất ngày ghi ở đây.',
    },
    'preserve-ballots': {
      kind: 'milestone',
      at: { article: 29 },
      also: [{ act: 'Hỏi đáp/HĐBCQG' }],
      label: { vi: 'Lưu trữ phiếu bầu niêm phong', en: 'Keep sealed ballots' },
      level: 'commune',
      responsible: { vi: 'UBND cấp xã', en: 'Commune People’s Committee' },
      due: {
        words: {
          vi: 'Ít nhất 5 năm; hòm phiếu niêm phong chỉ mở khi có lệnh bằng văn bản',
          en: 'At least 5 years; sealed boxes are opened only on a written order',
        },
      },
      note: 'Hỏi đáp của Hội đồng bầu cử quốc gia: Câu 194.',
    },
    'constituency/shape': {
      kind: 'statement',
      at: {},
      also: [{ act: '85/2015/QH13', article: 10 }],
      label: { vi: 'Đơn vị bầu cử gồm những đâu', en: 'What a constituency consists of' },
      says: {
        vi: 'Quốc hội và HĐND cấp tỉnh: một hoặc một số xã, phường, đặc khu. HĐND cấp xã: một hoặc một số thôn, tổ dân phố; thôn, tổ dân phố rất đông dân có thể chia.',
        en: 'National Assembly and provincial council: one or several communes. Commune council: one or several villages or residential groups; a very populous one may be split.',
      },
    },
    'area/small-special-zone': {
      kind: 'statement',
      at: {},
      also: [{ act: '85/2015/QH13', article: 25, clause: 1 }],
      label: { vi: 'Đặc khu dưới 1.000 dân', en: 'Special zones under 1,000 people' },
      unit: 'special-zone',
      withoutCouncilUnder: 1000,
      says: {
        vi: 'Không tổ chức cấp chính quyền: UBND đặc khu thành lập Tổ bầu cử sau khi thống nhất với Mặt trận; cử tri chỉ bầu Quốc hội và HĐND cấp tỉnh.',
        en: 'Without a level of government of its own: its People’s Committee sets up the team after agreement with the Front; voters elect the National Assembly and the provincial council only.',
      },
      note: 'Theo bản tóm tắt Thông tư, chưa đối chiếu nguyên văn: chương trình hỏi đặc khu ít dân có HĐND hay không, chứ không tự kết luận. Nguồn không nói đặc khu đó có Ủy ban bầu cử hay không, nên chương trình không đòi.',
    },
    'data/protection': {
      kind: 'statement',
      at: { article: 5 },
      label: { vi: 'Bảo vệ thông tin khi dùng công nghệ', en: 'Protecting information' },
      says: {
        vi: 'Ứng dụng công nghệ thông tin phải bảo đảm an toàn thông tin và kết quả bầu cử.',
        en: 'Information technology must protect election information and results.',
      },
    },
  },
} as const satisfies Act;
