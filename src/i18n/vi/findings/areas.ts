import type { FindingCatalog } from '../../catalog.ts';
import { choices, deadline, foundIt, quote } from './wording.ts';

/** Lời cho các phát hiện về khu vực bỏ phiếu. */
export const areas = {
  'area/too-few-voters': {
    message: ({ area, have, need }, write) =>
      `Khu vực bỏ phiếu số ${area} có ${write.number(have)} cử tri, còn thiếu ${write.number(need - have)} so với mức tối thiểu ${write.number(need)}.`,
    fix: (_, write) =>
      `Ghép với khu vực bỏ phiếu liền kề hoặc chuyển thêm tổ dân phố vào. Nếu là miền núi, hải đảo, nơi dân cư không tập trung thì đánh dấu x ở cột “${write.column('dispersed', 'areas')}”; nếu là khu vực riêng (đơn vị vũ trang, bệnh viện, trại tạm giam) thì ghi rõ ở cột ${write.column('kind', 'areas')}.`,
  },
  'area/too-many-voters': {
    message: ({ area, have, limit }, write) =>
      `Khu vực bỏ phiếu số ${area} có ${write.number(have)} cử tri, vượt ${write.number(have - limit)} so với mức tối đa ${write.number(limit)}.`,
    fix: (_, write) =>
      `Chia thành hai khu vực bỏ phiếu hoặc chuyển bớt tổ dân phố sang khu vực liền kề, rồi sửa cột ${write.column('neighbourhoods', 'areas')} và số khu vực của các cử tri đó.`,
  },
  'area/special-too-few': {
    message: ({ area, kind, have, need }, write) =>
      `Khu vực bỏ phiếu số ${area} (${write.term(`area-kind/${kind}`)}) có ${write.number(have)} cử tri, chưa đủ ${write.number(need)} cử tri để lập khu vực bỏ phiếu riêng.`,
    fix: () =>
      'Đối chiếu danh sách do nơi đó lập xem có sót cử tri không. Nếu không sót, bỏ khu vực riêng này và chuyển cử tri sang khu vực bỏ phiếu gần nhất.',
  },
  'area/neighbourhood-twice': {
    message: ({ neighbourhood, areas: numbers }, write) =>
      `Tổ dân phố ${quote(neighbourhood)} được ghi ở nhiều khu vực bỏ phiếu: số ${write.list(numbers)}.`,
    fix: (_, write) =>
      `Giữ tổ dân phố này ở một khu vực bỏ phiếu, xóa ở cột ${write.column('neighbourhoods', 'areas')} của các khu vực còn lại.`,
  },
  'area/neighbourhood-nowhere': {
    message: ({ neighbourhood, voters }, write) =>
      `Tổ dân phố ${quote(neighbourhood)} có ${write.number(voters)} cử tri nhưng chưa thuộc khu vực bỏ phiếu nào.`,
    fix: (_, write) =>
      `Thêm tổ dân phố này vào cột ${write.column('neighbourhoods', 'areas')} của khu vực bỏ phiếu phụ trách. Nếu tên tổ ghi nhầm trong ${write.term('table/voters')} thì sửa ở đó.`,
  },
  'area/number-missing': {
    message: () => 'Dòng này chưa có số khu vực bỏ phiếu.',
    fix: (_, write) => `Ghi số vào cột ${write.column('number', 'areas')}; nếu là dòng thừa thì xóa cả dòng.`,
  },
  'area/number-twice': {
    message: ({ area, rows }, write) =>
      `Khu vực bỏ phiếu số ${area} được ghi nhiều lần, trùng với ${write.rows(rows)}.`,
    fix: (_, write) =>
      `Gộp các dòng lại, vì mỗi khu vực bỏ phiếu chỉ để một dòng; nếu là hai khu vực khác nhau thì sửa số ở cột ${write.column('number', 'areas')}.`,
  },
  'area/kind-unreadable': {
    message: ({ area, text }) => `Không hiểu loại ${quote(text)} của khu vực bỏ phiếu số ${area}.`,
    fix: (_, write) =>
      `Ghi vào cột ${write.column('kind', 'areas')} một trong các từ: ${choices('area-kind')}; để trống nếu là khu vực thường.`,
  },
  'area/hours-unlawful': {
    message: ({ area, field, hour, earliest, latest }) =>
      `${area === undefined ? 'Giờ bỏ phiếu chung trong ward.yaml' : `Khu vực bỏ phiếu số ${area}`} ghi ${field === 'opens' ? 'bắt đầu' : 'kết thúc'} lúc ${hour}; luật cho phép ${field === 'opens' ? 'bắt đầu' : 'kết thúc'} từ ${earliest} đến ${latest}.`,
    fix: ({ area, field, earliest, latest }, write) =>
      area === undefined
        ? `Sửa mục polling.${field} của ward.yaml thành giờ từ ${earliest} đến ${latest}.`
        : `Sửa cột ${write.column(field, 'areas')} thành giờ từ ${earliest} đến ${latest}, hoặc để trống nếu theo giờ chung trong ward.yaml. Giờ khác giờ chung do Tổ bầu cử quyết định.`,
  },
  'area/no-polling-team': {
    message: ({ area, due, daysLeft }, write) =>
      `Khu vực bỏ phiếu số ${area} chưa có Tổ bầu cử nào được ghi; ${deadline(write.day(due), daysLeft)}.`,
    fix: (args, write) => foundIt(args, 'Ủy ban nhân dân cấp xã', write),
  },
  'area/constituency-unknown': {
    message: ({ area, level, constituency }, write) =>
      `Khu vực bỏ phiếu số ${area} ghi thuộc ${write.constituency(level, constituency)}, nhưng đơn vị này không có trong ${write.term('table/constituencies')}.`,
    fix: ({ level }, write) =>
      `Nếu ghi nhầm, sửa số ở cột ${write.column(`${level}_constituency`, 'areas')}. Nếu đơn vị này có thật, thêm một dòng vào ${write.term('table/constituencies')}.`,
  },
} satisfies Partial<FindingCatalog>;
