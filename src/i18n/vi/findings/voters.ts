import type { FindingCatalog } from '../../catalog.ts';
import { choices, quote } from './wording.ts';

/** Lời cho các phát hiện về cử tri. */
export const voters = {
  'voter/moved-away': {
    message: () => 'Cử tri được ghi là đã chuyển đi, nên không in vào danh sách và không tính vào tổng số.',
    fix: (_, write) =>
      `Nếu đúng, xóa tên và báo cho nơi cử tri chuyển đến để ghi tên ở đó. Nếu cử tri chưa chuyển đi, xóa chữ “chuyển đi” ở cột ${write.column('status')}.`,
  },
  'voter/nationality': {
    message: ({ text }) =>
      `Quốc tịch ghi ${quote(text)}; chỉ công dân Việt Nam được ghi tên vào danh sách cử tri.`,
    fix: (_, write) =>
      `Đối chiếu giấy tờ của người này. Nếu là công dân Việt Nam, sửa cột ${write.column('nationality')} thành “Việt Nam”; nếu không, đưa tên ra khỏi danh sách cử tri.`,
  },
  'voter/barred': {
    message: ({ status }, write) =>
      status === 'dead'
        ? 'Cử tri được ghi là đã chết, nên không để tên trong danh sách cử tri.'
        : `Trạng thái ghi ${quote(write.term(`voter-status/${status}`))}, nên người này không được ghi tên vào danh sách cử tri.`,
    fix: ({ status }, write) =>
      status === 'dead'
        ? `Đối chiếu sổ hộ tịch. Nếu đúng, xóa tên khỏi danh sách và thu lại thẻ cử tri nếu đã phát; nếu nhầm, xóa chữ “đã chết” ở cột ${write.column('status')}.`
        : `Đối chiếu bản án, quyết định của Tòa án. Nếu đúng, xóa tên khỏi danh sách và thu lại thẻ cử tri nếu đã phát. Nếu người này đã được khôi phục quyền bầu cử, xóa trạng thái đó ở cột ${write.column('status')}.`,
  },
  'voter/residence-missing': {
    message: (_, write) =>
      `Cả ba cột ${write.column('permanent')}, ${write.column('temporary')} và ${write.column('current')} đều trống, nên chưa biết cử tri bỏ phiếu ở đâu và bầu những cấp nào.`,
    fix: (_, write) =>
      `Hỏi cử tri hoặc tổ trưởng tổ dân phố rồi ghi địa chỉ vào đúng một cột: ${write.column('permanent')} hoặc ${write.column('temporary')} là nơi cử tri đăng ký bỏ phiếu; ai chưa đăng ký cư trú thì ghi ở cột ${write.column('current')}.`,
  },
  'voter/residence-both': {
    message: (_, write) =>
      `Cả cột ${write.column('permanent')} và cột ${write.column('temporary')} đều có địa chỉ, trong khi mẫu danh sách cử tri chỉ ghi nơi cử tri đăng ký bỏ phiếu.`,
    fix: () =>
      'Hỏi cử tri muốn bỏ phiếu ở nơi nào, giữ địa chỉ nơi đó và để trống cột kia. Nếu cử tri bỏ phiếu ở địa phương khác thì đưa tên ra khỏi danh sách này.',
  },
  'voter/temporary-since-missing': {
    message: ({ reason, text }, write) => {
      const heading = write.column('temporary_since');
      switch (reason) {
        case 'missing':
          return `Cử tri bỏ phiếu ở nơi tạm trú nhưng cột ${heading} để trống, nên chưa biết được bầu những cấp nào.`;
        case 'unreadable':
          return `Không đọc được ngày đăng ký tạm trú ${quote(text)}, nên chưa biết cử tri được bầu những cấp nào.`;
        case 'open':
          return `Ngày đăng ký tạm trú ${quote(text)} thiếu ngày hoặc tháng, nên chưa biết đến ngày bầu cử cử tri đã tạm trú đủ thời gian luật định hay chưa.`;
        case 'after-polling-day':
          return `Ngày đăng ký tạm trú ${quote(text)} là sau ngày bầu cử, có thể ghi nhầm.`;
      }
    },
    fix: ({ latestStart }, write) =>
      `Hỏi Công an cấp xã ngày đăng ký tạm trú rồi ghi đủ ngày, tháng, năm vào cột ${write.column('temporary_since')}. Đăng ký từ ngày ${write.day(latestStart)} trở về trước thì được bầu cả đại biểu ${write.term('council/commune')}; sau ngày đó thì chỉ bầu đại biểu ${write.term('council/na')} và đại biểu ${write.term('council/province')}.`,
  },
  'voter/ballots-differ': {
    message: ({ marked, computed }, write) => {
      const named = (councils: typeof marked): string =>
        councils.length === 0
          ? 'không bầu cấp nào'
          : `bầu đại biểu ${write.list(councils.map((council) => write.term(`council/${council}`)))}`;
      return `Các cột đánh dấu ghi cử tri ${named(marked)}; tính theo diện cử tri, nơi cư trú và ngày đăng ký tạm trú thì phải là ${named(computed)}.`;
    },
    fix: ({ differ }, write) => {
      const columns = differ.map((council) => quote(write.column(`mark_${council}`)));
      return `Kiểm tra các cột ${write.column('category')}, ${write.column('temporary')} và ${write.column('temporary_since')}. Nếu các cột này đúng thì sửa dấu ở cột ${write.list(columns)}; cũng có thể để trống ba cột đánh dấu để chương trình tự tính.`;
    },
  },
  'voter/category-unreadable': {
    message: ({ text }) =>
      `Không hiểu diện cử tri ${quote(text)}, nên chưa biết cử tri được bầu những cấp nào.`,
    fix: (_, write) =>
      `Ghi vào cột ${write.column('category')} một trong các từ: ${choices('category')}; hoặc để trống để tính theo nơi cư trú.`,
  },
  'voter/area-missing': {
    message: () =>
      'Chưa ghi khu vực bỏ phiếu, nên cử tri chưa có tên trong danh sách nào để niêm yết và chưa có thẻ cử tri.',
    fix: (_, write) => `Ghi số khu vực bỏ phiếu của tổ dân phố nơi cử tri ở vào cột ${write.column('area')}.`,
  },
  'voter/area-unknown': {
    message: ({ area }, write) => `Khu vực bỏ phiếu số ${area} không có trong ${write.term('table/areas')}.`,
    fix: (_, write) =>
      `Nếu ghi nhầm, sửa số ở cột ${write.column('area')}. Nếu khu vực này có thật, thêm một dòng vào ${write.term('table/areas')}.`,
  },
  'voter/area-not-of-neighbourhood': {
    message: ({ area, neighbourhood, belongsTo }) =>
      `Tổ dân phố ${quote(neighbourhood)} thuộc khu vực bỏ phiếu số ${belongsTo}, nhưng cử tri được xếp vào khu vực số ${area}.`,
    fix: ({ belongsTo }, write) =>
      `Nếu cử tri ở tổ này, sửa cột ${write.column('area')} thành ${belongsTo}. Nếu ghi nhầm tổ, sửa cột ${write.column('neighbourhood')}. Cử tri bỏ phiếu ở khu vực riêng (bệnh viện, đơn vị vũ trang) thì để nguyên.`,
  },
  'voter/household-split': {
    message: ({ household, areas, rows }, write) =>
      `Hộ ${quote(household)} bị xếp vào nhiều khu vực bỏ phiếu: số ${write.list(areas)} (xem thêm ${write.rows(rows)}).`,
    fix: (_, write) =>
      `Xếp cả hộ vào một khu vực bỏ phiếu. Nếu là hai hộ khác nhau trùng số thì sửa cột ${write.column('household')} cho khác nhau; nếu có lý do thật thì để nguyên.`,
  },
} satisfies Partial<FindingCatalog>;
