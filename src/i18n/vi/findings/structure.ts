import type { FindingCatalog, Writing } from '../../catalog.ts';
import type { FindingArgs } from '../../../findings/codes.ts';

type Share = FindingArgs['structure/women-share'];

/** "Danh sách ứng cử đại biểu X có 10 phụ nữ trong số 35 người (28,57%)". */
function counted({ level, have, of }: Share, who: string, write: Writing): string {
  const share = of === 0 ? '' : ` (${write.percent(have / of)})`;
  return `Danh sách ứng cử đại biểu ${write.term(`council/${level}`)} có ${have} ${who} trong số ${of} người${share}`;
}

const target = ({ need, share }: Share, write: Writing): string =>
  `chỉ tiêu là ${need} người (${write.percent(share)})`;

const DISCUSS =
  'Trao đổi với Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam để giới thiệu lại hoặc giới thiệu thêm người trước hội nghị hiệp thương lần thứ ba';

const STRIVEN_FOR = 'Đây là chỉ tiêu phấn đấu, luật không bắt buộc.';

const GROUP: Readonly<Record<FindingArgs['structure/not-counted']['group'], string>> = {
  women: 'phụ nữ',
  minority: 'người dân tộc thiểu số',
  young: 'người trẻ tuổi',
  'non-party': 'người ngoài Đảng',
  're-elected': 'đại biểu tái cử',
};

/** Lời cho các phát hiện về cơ cấu của danh sách người ứng cử. */
export const structure = {
  'structure/women-share': {
    message: (args, write) =>
      `${counted(args, 'phụ nữ', write)}; phải có ít nhất ${args.need} người (${write.percent(args.share)}).`,
    fix: ({ have, need }, write) =>
      `${DISCUSS}, cần ít nhất ${need - have} phụ nữ nữa nếu thay người, nhiều hơn nếu thêm người (xem “baucu structure”). Trước đó, kiểm tra cột ${write.column('sex', 'candidates')} đã ghi đúng và đủ.`,
  },
  'structure/minority-share': {
    message: (args, write) =>
      args.level === 'na'
        ? `${counted(args, 'người dân tộc thiểu số', write)}; phải có ít nhất ${args.need} người (${write.percent(args.share)}).`
        : `${counted(args, 'người dân tộc thiểu số', write)}; ${target(args, write)} theo cơ cấu địa phương đã định.`,
    fix: ({ have, need }, write) =>
      `${DISCUSS}, cần ${need - have} người dân tộc thiểu số nữa nếu thay người, nhiều hơn nếu thêm người. Trước đó, kiểm tra cột ${write.column('ethnicity', 'candidates')} đã ghi đúng và đủ.`,
  },
  'structure/young-share': {
    message: (args, write) =>
      `${counted(args, `người dưới ${args.underAge} tuổi`, write)}; ${target(args, write)}.`,
    fix: ({ have, need }, write) =>
      `${DISCUSS}, cần ${need - have} người trẻ tuổi nữa nếu thay người, nhiều hơn nếu thêm người; kiểm tra cả cột ${write.column('birth', 'candidates')}. ${STRIVEN_FOR}`,
  },
  'structure/non-party-share': {
    message: (args, write) => `${counted(args, 'người ngoài Đảng', write)}; ${target(args, write)}.`,
    fix: ({ have, need }, write) =>
      `${DISCUSS}, cần ${need - have} người ngoài Đảng nữa nếu thay người, nhiều hơn nếu thêm người; kiểm tra cả cột ${write.column('party_since', 'candidates')}. ${STRIVEN_FOR}`,
  },
  'structure/re-elected-share': {
    message: (args, write) =>
      `${counted(args, 'đại biểu tái cử', write)}; chỉ tiêu ${write.percent(args.share)} là ${args.need} người nếu tính trên số người ứng cử, hoặc ${args.needOfSeats} người nếu tính trên ${args.seats} đại biểu được bầu.`,
    fix: (_, write) =>
      `Hỏi Thường trực Hội đồng nhân dân cách tính áp dụng ở địa phương, rồi ${DISCUSS.charAt(0).toLowerCase()}${DISCUSS.slice(1)}; kiểm tra cả cột ${write.column('council_terms', 'candidates')}. ${STRIVEN_FOR}`,
  },
  'structure/not-counted': {
    message: ({ level, group, column }, write) =>
      `Bảng người ứng cử không có cột ${write.column(column, 'candidates')}, nên chưa tính được tỷ lệ ${GROUP[group]} trong danh sách ứng cử đại biểu ${write.term(`council/${level}`)}.`,
    fix: ({ column }, write) =>
      `Thêm cột ${write.column(column, 'candidates')} vào bảng và điền từ sơ yếu lý lịch${column === 'party_since' || column === 'council_terms' ? '; người không có thì để trống ô' : ''}. Nếu cột đã có dưới tên khác, sửa lại tiêu đề.`,
  },
} satisfies Partial<FindingCatalog>;
