import type { Act } from '../model.ts';

export default {
  id: '40/NQ-HĐBCQG',
  type: 'resolution',
  title: {
    vi: 'Nghị quyết quy định mẫu văn bản hồ sơ ứng cử và việc nộp hồ sơ ứng cử; nội quy phòng bỏ phiếu trong công tác bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026-2031',
    en: 'Resolution on the forms, the candidacy dossier and the rules of the polling room for the elections of 2026',
  },
  issuedOn: '2025-09-29',
  inForceFrom: '2025-09-29',
  checkedOn: '2026-11-23',
  appliesTo: ['2026'],
  rules: {
    'dossier-reception-opens': {
      kind: 'milestone',
      at: { article: 3, clause: 2 },
      label: { vi: 'Bắt đầu nhận hồ sơ ứng cử', en: 'Candidacy dossier reception opens' },
      level: 'commune',
      responsible: {
        vi: 'Hội đồng bầu cử quốc gia; Ủy ban bầu cử cấp tỉnh, cấp xã',
        en: 'National Election Council; provincial and commune election committees',
      },
      due: { on: '2025-12-15', exactly: true },
      group: 'personnel',
      note: 'Giờ hành chính các ngày trong tuần; thứ Bảy 31/01 và Chủ nhật 01/02/2026 có người trực nhận hồ sơ.',
    },
    'candidacy-dossier-deadline': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 35, clause: 1 },
      by: { article: 3, clause: 2 },
      also: [
        { act: '83/2025/QH15', article: 1, clause: 23, point: 'd' },
        { act: '102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN', article: 11, clause: 2 },
        { act: '102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN', article: 16, clause: 2 },
      ],
      label: { vi: 'Kết thúc nộp hồ sơ ứng cử', en: 'Candidacy dossiers close' },
      level: 'commune',
      responsible: {
        vi: 'Người ứng cử nộp; HĐBCQG / UBBC tỉnh / UBBC xã nhận',
        en: 'Candidates hand in; the National Election Council, the provincial or the commune election committee receives',
      },
      due: { on: '2026-02-01', time: '17:00' },
      group: 'personnel',
    },
    'hand-over-seals': {
      kind: 'milestone',
      at: { form: 39 },
      label: { vi: 'Bàn giao con dấu', en: 'Hand over seals' },
      level: 'commune',
      responsible: {
        vi: 'Tổ bầu cử, Ban bầu cử, UBBC xã giao UBND cấp xã',
        en: 'Polling teams, election boards and the commune election committee, to the commune People’s Committee',
      },
      due: {
        words: {
          vi: 'Sau khi kết thúc cuộc bầu cử; không định số ngày',
          en: 'After the election; no number of days is set',
        },
      },
      note: 'Mẫu số 39 nói về con dấu "Đã bỏ phiếu"; các con dấu khác theo Hỏi đáp của Hội đồng bầu cử quốc gia, Câu 195.',
    },

    // ── Voter list and cards ──
    'voter/birth-detail': {
      kind: 'birth-detail',
      at: { form: 31 },
      label: { vi: 'Ngày sinh trong danh sách cử tri', en: 'Birth date in the voter list' },
      completeFromYear: 2008,
      note: 'Cột (2): sinh từ năm 2007 trở về trước mà không rõ ngày, tháng thì chỉ cần ghi năm.',
    },
    'voter/residence-detail': {
      kind: 'residence-detail',
      at: { form: 31 },
      label: {
        vi: 'Thời gian bắt đầu tạm trú trong danh sách cử tri',
        en: 'Start of a temporary residence in the voter list',
      },
      monthFromYear: 2024,
      note: 'Cột (11) nói đến năm 2024 ở cả hai vế ("từ năm 2024 trở về trước thì chỉ cần ghi năm; từ năm 2024 đến nay thì ghi rõ tháng và năm"): chương trình ghi tháng từ chính năm 2024.',
    },
    'voter/ballots': {
      kind: 'ballots',
      at: { act: '85/2015/QH13', article: 29 },
      by: { form: 31 },
      also: [{ act: '83/2025/QH15', article: 1, clause: 24, point: 'b' }],
      label: { vi: 'Những cấp cử tri được bầu', en: 'Which councils a voter votes for' },
      temporaryMonths: 12,
      cases: [
        { category: 'permanent', ballots: ['na', 'province', 'commune'], at: { article: 29, clause: 2 } },
        {
          category: 'temporary',
          fullTerm: true,
          ballots: ['na', 'province', 'commune'],
          at: { article: 29, clause: 3 },
        },
        { category: 'temporary', ballots: ['na', 'province'], at: { article: 29, clause: 3 } },
        { category: 'soldier', ballots: ['na', 'province'], at: { article: 29, clause: 3 } },
        {
          category: 'from-abroad',
          residence: 'permanent',
          ballots: ['na', 'province', 'commune'],
          at: { article: 29, clause: 4 },
        },
        {
          category: 'from-abroad',
          residence: 'temporary',
          ballots: ['na', 'province'],
          at: { article: 29, clause: 4 },
        },
        { category: 'custody', ballots: ['na', 'province'], at: { article: 29, clause: 5 } },
        { category: 'detained', ballots: ['na', 'province'], at: { article: 29, clause: 5 } },
        { category: 'compulsory-education', ballots: ['na', 'province'], at: { article: 29, clause: 5 } },
        {
          category: 'compulsory-rehabilitation',
          ballots: ['na', 'province'],
          at: { article: 29, clause: 5 },
        },
        { category: 'from-elsewhere', ballots: ['na', 'province'], at: { article: 34 } },
        { category: 'unregistered', ballots: ['na', 'province'], at: { act: '40/NQ-HĐBCQG', form: 31 } },
      ],
      note: 'Khoản 3 Điều 29 chỉ hạn chế người tạm trú chưa đủ 12 tháng; Mẫu số 31 ghi rõ từ 12 tháng trở lên thì bầu cả ba cấp. Người không đủ điều kiện hoặc chưa đăng ký thường trú, tạm trú (cột 7c) chỉ có căn cứ là ghi chú của Mẫu số 31: "các cử tri còn lại" đánh dấu cột (8) và (9).',
    },
    'voter/list-order': {
      kind: 'statement',
      at: { form: 31 },
      label: { vi: 'Thứ tự trong danh sách cử tri', en: 'Order of the voter list' },
      says: {
        vi: 'Xếp theo hộ gia đình, chủ hộ đứng đầu, hộ theo thứ tự xóm, phố; hoặc theo tổ chức, đơn vị. Không xếp theo vần chữ cái.',
        en: 'By household with its head first, households along the hamlet or street; or by organisation. Not alphabetical.',
      },
    },
    'voter/temporary-by-wish': {
      kind: 'statement',
      at: { form: 31 },
      label: {
        vi: 'Ghi tên người tạm trú khi có nguyện vọng',
        en: 'Temporary residents are listed at their wish',
      },
      says: {
        vi: 'Người thường trú được ghi tên ở nơi thường trú, trừ khi báo sẽ bỏ phiếu ở nơi khác; người tạm trú chỉ được ghi khi thể hiện rõ nguyện vọng.',
        en: 'Permanent residents are listed there unless they say they will vote elsewhere; temporary residents only when they clearly ask.',
      },
    },
    'voter/list-marks': {
      kind: 'statement',
      at: { form: 31 },
      label: { vi: 'Đánh dấu trong danh sách cử tri', en: 'Marks in the voter list' },
      says: {
        vi: 'Chữ X ở các cột áp dụng, số 0 ở các ô còn lại; địa chỉ chỉ ghi ở một trong các cột (7a), (7b), (7c) là nơi cử tri đăng ký bỏ phiếu.',
        en: 'X in the columns that apply, 0 in the rest; the address in one of columns 7a, 7b, 7c only, where the voter votes.',
      },
      note: 'Ghi chú của mẫu vừa đòi ghi địa chỉ vừa đòi đánh dấu X ở cột (7a), (7b); chương trình in địa chỉ.',
    },
    'voter/list-remarks': {
      kind: 'statement',
      at: { form: 31 },
      label: { vi: 'Cột ghi chú của danh sách cử tri', en: 'Remarks in the voter list' },
      says: {
        vi: 'Người tạm trú: thời gian bắt đầu tạm trú. Ngoài ra ghi "Người đang bị tạm giam", "Người đang bị tạm giữ", "Bỏ phiếu ở nơi khác", "Bỏ phiếu ở nơi cư trú", "Cử tri không cư trú ở địa phương", việc xóa tên.',
        en: 'Temporary residents: when the residence began. Also custody, voting elsewhere, voting at the residence, not resident here, struck off.',
      },
    },
    'voter/card-number': {
      kind: 'statement',
      at: { form: 10 },
      label: { vi: 'Số thẻ cử tri', en: 'Number of a voter card' },
      says: {
        vi: 'Số thẻ là số thứ tự của cử tri trong danh sách của khu vực bỏ phiếu. Thẻ khổ A6 ngang.',
        en: 'The number is the voter’s line in the list of the voting area. A6, landscape.',
      },
    },

    // ── Candidates ──
    'candidate/dossier': {
      kind: 'dossier',
      at: { act: '85/2015/QH13', article: 35, clause: 2 },
      by: { article: 2, clause: 1 },
      label: { vi: 'Hồ sơ ứng cử', en: 'Candidacy dossier' },
      items: ['application', 'cv', 'biography', 'assets', 'photos'],
      deadline: 'candidacy-dossier-deadline',
      note: 'Nghị quyết đòi 02 ảnh (không kể ảnh dán trên sơ yếu lý lịch và tiểu sử tóm tắt), Luật đòi ba ảnh (điểm d khoản 2 Điều 35). Chương trình chỉ kiểm tra có ảnh hay không.',
    },
    'candidate/dossier-form': {
      kind: 'statement',
      at: { article: 2 },
      label: { vi: 'Cách lập hồ sơ ứng cử', en: 'How the dossier is made' },
      says: {
        vi: 'Theo Mẫu số 01 đến 03 (Quốc hội), 05 đến 07 (HĐND) và 09; ký từng trang; ảnh nền trắng 4cm x 6cm chụp trong 06 tháng; sơ yếu lý lịch có xác nhận và dấu giáp lai.',
        en: 'On forms 01 to 03 (National Assembly), 05 to 07 (councils) and 09; every page signed; photos 4 x 6 cm on white taken within 6 months; the CV certified and sealed across.',
      },
    },
    'candidate/dossier-online': {
      kind: 'statement',
      at: { article: 3, clause: 1, point: 'd' },
      label: { vi: 'Khai trước trên trang thông tin điện tử', en: 'Online declaration first' },
      says: {
        vi: 'Trước khi nộp hồ sơ, khai đơn ứng cử và tiểu sử tóm tắt trên Trang thông tin điện tử của Hội đồng bầu cử quốc gia.',
        en: 'Before filing, the application and short biography are entered on the site of the National Election Council.',
      },
    },
    'candidate/list-fields': {
      kind: 'list-fields',
      at: { act: '85/2015/QH13', article: 57, clause: 5 },
      by: { form: 22 },
      also: [
        { act: '85/2015/QH13', article: 58, clause: 2 },
        { act: '40/NQ-HĐBCQG', form: 17 },
      ],
      label: { vi: 'Nội dung của danh sách chính thức', en: 'What the official list shows' },
      fields: [
        'name',
        'birth',
        'sex',
        'hometown',
        'residence',
        'ethnicity',
        'religion',
        'education',
        'expertise',
        'occupation',
        'workplace',
      ],
      note: 'Luật ghi "nơi thường trú", Mẫu số 17 và 22 ghi "Nơi ở hiện nay": chương trình kiểm tra cột của mẫu. Các cột khác của mẫu (quốc tịch, học hàm, lý luận chính trị, ngoại ngữ …) không phải nội dung luật bắt buộc.',
    },
    'candidate/list-order': {
      kind: 'list-order',
      at: { act: '85/2015/QH13', article: 57, clause: 5 },
      by: { form: 15 },
      also: [
        { act: '85/2015/QH13', article: 58, clause: 2 },
        { act: '40/NQ-HĐBCQG', form: 13 },
        { act: '40/NQ-HĐBCQG', form: 14 },
        { act: '40/NQ-HĐBCQG', form: 17 },
        { act: '40/NQ-HĐBCQG', form: 22 },
      ],
      label: { vi: 'Thứ tự trong danh sách người ứng cử', en: 'Order of the candidate list' },
      note: 'Mẫu phiếu bầu: xếp theo tên, trùng tên thì theo họ, rồi tên đệm; trùng cả thì theo ngày sinh, sớm hơn xếp trước và ghi ngày sinh trong ngoặc. Mẫu không nói thứ tự của Ă, Â, Đ và dấu thanh: chương trình xếp theo từ điển tiếng Việt.',
    },
    'candidate/name-on-ballot': {
      kind: 'statement',
      at: { form: 15 },
      also: [
        { act: '40/NQ-HĐBCQG', form: 13 },
        { act: '40/NQ-HĐBCQG', form: 14 },
      ],
      label: { vi: 'Họ tên trên phiếu bầu', en: 'Names on the ballot' },
      says: {
        vi: 'Mỗi người một dòng, bắt đầu bằng "Ông" hoặc "Bà"; tên khai sinh trước, tên gọi khác hoặc pháp danh trong ngoặc đơn.',
        en: 'One line each, beginning with "Ông" or "Bà"; the birth name first, other or religious names in brackets.',
      },
    },
    'ballot/paper': {
      kind: 'statement',
      at: { form: 15 },
      also: [
        { act: '40/NQ-HĐBCQG', form: 13 },
        { act: '40/NQ-HĐBCQG', form: 14 },
      ],
      label: { vi: 'Phiếu bầu cử', en: 'Ballot papers' },
      says: {
        vi: 'Khổ A5 dọc, mỗi cấp một màu do UBND cấp tỉnh chọn; phiếu hợp lệ có dấu của Tổ bầu cử ở góc trên bên trái.',
        en: 'A5 portrait, a colour for each level chosen by the provincial People’s Committee; valid with the team’s seal at the top left.',
      },
    },

    // ── Polling room ──
    'poll/room-rules': {
      kind: 'statement',
      at: { article: 4 },
      label: { vi: 'Nội quy phòng bỏ phiếu', en: 'Rules of the polling room' },
      says: {
        vi: 'Tổ bầu cử niêm yết nội quy: xếp hàng, ưu tiên người cao tuổi, người khuyết tật, phụ nữ có thai; không vận động tại nơi bỏ phiếu; không mang vũ khí, chất nổ, vật dễ cháy; người không có nhiệm vụ không vào phòng.',
        en: 'Posted by the team: queue, with priority to the old, the disabled and pregnant women; no campaigning; no weapons, explosives or flammables; nobody without a duty enters.',
      },
    },
    'committees/badge': {
      kind: 'statement',
      at: { article: 4, clause: 7 },
      label: { vi: 'Phù hiệu của người làm nhiệm vụ bầu cử', en: 'Badges' },
      says: {
        vi: 'Thành viên tổ chức phụ trách bầu cử và người phục vụ đeo phù hiệu theo mẫu của Ủy ban bầu cử ở tỉnh.',
        en: 'Members and helpers wear a badge in the form set by the provincial election committee.',
      },
    },
    'poll/voted-stamp': {
      kind: 'statement',
      at: { form: 39 },
      label: { vi: 'Dấu "Đã bỏ phiếu"', en: 'The "Đã bỏ phiếu" stamp' },
      says: {
        vi: 'Cỡ 4cm x 2,5cm, đóng vào mặt trước thẻ cử tri.',
        en: '4 x 2.5 cm, put on the front of the voter card.',
      },
    },
  },
} as const satisfies Act;
