import type { FindingCatalog } from '../../catalog.ts';
import { choices, quote } from './wording.ts';

const MATCHED = {
  id: 'cùng số căn cước',
  'name-and-birth': 'cùng họ tên và ngày sinh',
  'name-only': 'cùng họ tên, cần xác minh',
} as const;

/** Lời cho các phát hiện về thành viên Ủy ban bầu cử, Ban bầu cử, Tổ bầu cử và Ban Chỉ đạo. */
export const committees = {
  'committee/too-few-members': {
    message: (args, write) =>
      `${write.body(args)} có ${args.have} thành viên, còn thiếu ${args.need - args.have} so với mức tối thiểu ${args.need}.`,
    fix: ({ have, need }) =>
      `Kiểm tra danh sách đã nhập đủ theo quyết định thành lập chưa. Nếu quyết định cũng chỉ có ${have} người, đề nghị cơ quan ra quyết định bổ sung ít nhất ${need - have} thành viên.`,
  },
  'committee/too-many-members': {
    message: (args, write) =>
      `${write.body(args)} có ${args.have} thành viên, vượt ${args.have - args.limit} so với mức tối đa ${args.limit}.`,
    fix: ({ have, limit }) =>
      `Xem có ai bị ghi hai lần hoặc ghi nhầm sang tổ chức này không. Nếu không, đề nghị cơ quan ra quyết định rút bớt ${have - limit} thành viên.`,
  },
  'committee/no-head': {
    message: (args, write) => `${write.body(args)} chưa có ${write.term(`position/${args.position}`)}.`,
    fix: ({ position }, write) =>
      `Xem quyết định thành lập, ghi “${write.term(`position/${position}`)}” vào cột ${write.column('position')} của người giữ chức danh này; nếu quyết định chưa cử thì đề nghị bổ sung.`,
  },
  'committee/two-heads': {
    message: (args, write) =>
      `${write.body(args)} có nhiều hơn một ${write.term(`position/${args.position}`)}; xem thêm ${write.rows(args.rows)}.`,
    fix: (_, write) =>
      `Chỉ để một người giữ chức danh này theo quyết định thành lập; sửa cột ${write.column('position')} của những người còn lại.`,
  },
  'committee/no-deputy': {
    message: (args, write) => `${write.body(args)} chưa có ${write.term(`position/${args.position}`)}.`,
    fix: ({ position }, write) =>
      `Xem quyết định thành lập, ghi “${write.term(`position/${position}`)}” vào cột ${write.column('position')} của người giữ chức danh này; nếu quyết định chưa cử thì đề nghị bổ sung.`,
  },
  'committee/no-secretary': {
    message: (args, write) => `${write.body(args)} chưa có ${write.term('position/secretary')}.`,
    fix: (_, write) =>
      `Xem quyết định thành lập, ghi “${write.term('position/secretary')}” vào cột ${write.column('position')} của người được cử; nếu quyết định chưa cử thì đề nghị bổ sung.`,
  },
  'committee/component-missing': {
    message: (args, write) =>
      `${write.body(args)} chưa có đại diện ${write.term(`component/${args.component}`)}.`,
    fix: (_, write) =>
      `Nếu đã có người đại diện, ghi rõ ở cột ${write.column('represents')} của người đó (một người đại diện nhiều nơi thì cách nhau bằng dấu chấm phẩy). Nếu chưa có, đề nghị cơ quan ra quyết định bổ sung.`,
  },
  'committee/component-unreadable': {
    message: ({ text }) => `Không hiểu thành viên này đại diện cho ${quote(text)}.`,
    fix: (_, write) =>
      `Ghi vào cột ${write.column('represents')} một hoặc nhiều trong các thành phần: ${choices('component', '; ')}.`,
  },
  'committee/position-unknown': {
    message: ({ text }) =>
      text === '' ? 'Chưa ghi chức danh của thành viên này.' : `Không hiểu chức danh ${quote(text)}.`,
    fix: (_, write) =>
      `Ghi vào cột ${write.column('position')} một trong các chức danh: ${choices('position')}.`,
  },
  'committee/position-not-in-law': {
    message: (args, write) =>
      `Luật không quy định chức danh ${write.term(`position/${args.position}`)} trong ${write.body(args)}.`,
    fix: (_, write) =>
      `Xem quyết định thành lập. Nếu ghi nhầm, sửa cột ${write.column('position')}; nếu quyết định ghi như vậy, hỏi Ủy ban bầu cử cấp trên có giữ chức danh này không.`,
  },
  'committee/body-unreadable': {
    message: ({ text, field, rows }, write) => {
      const column = write.column(field, 'committees');
      const cell = text === '' ? `Cột ${column} để trống` : `Không hiểu ${quote(text)} ở cột ${column}`;
      return rows.length === 0
        ? `${cell}, nên chưa biết người này thuộc tổ chức nào.`
        : `${cell}, nên chưa biết ${rows.length + 1} người thuộc tổ chức nào: dòng này và ${write.rows(rows)}.`;
    },
    fix: ({ field }, write) => {
      const column = write.column(field, 'committees');
      if (field === 'body') return `Ghi vào cột ${column} một trong các từ: ${choices('body')}.`;
      if (field === 'level')
        return `Với Ban bầu cử, ghi “Quốc hội”, “HĐND tỉnh” hoặc “HĐND xã” vào cột ${column}.`;
      return `Ở cột ${column}, với Ban bầu cử thì ghi số đơn vị bầu cử, với Tổ bầu cử thì ghi số khu vực bỏ phiếu.`;
    },
  },
  'committee/body-not-in-law': {
    message: ({ text, members }) =>
      `Luật bầu cử không quy định ${quote(text)} (${members} người trong bảng), nên chương trình không đánh giá số lượng, thành phần.`,
    fix: (_, write) =>
      `Để nguyên nếu đúng là tổ chức khác. Nếu đây là ${write.term('body/election-board')} hay ${write.term('body/polling-team')} ghi tên khác, sửa cột ${write.column('body')}.`,
  },
  'committee/number-unknown': {
    message: (args) =>
      args.body === 'polling-team'
        ? `Tổ bầu cử này ghi khu vực bỏ phiếu số ${args.number}, nhưng bảng khu vực bỏ phiếu không có số đó.`
        : `Ban bầu cử này ghi đơn vị bầu cử số ${args.number}, nhưng bảng đơn vị bầu cử của cấp đó không có số này.`,
    fix: ({ body }, write) =>
      body === 'polling-team'
        ? `Sửa cột ${write.column('number')} theo quyết định thành lập, hoặc thêm khu vực bỏ phiếu còn thiếu vào ${write.term('table/areas')}.`
        : `Sửa cột ${write.column('number')} theo quyết định thành lập, hoặc thêm đơn vị bầu cử còn thiếu vào ${write.term('table/constituencies')}.`,
  },
  'committee/candidate-is-member': {
    message: (args, write) =>
      `Thành viên ${write.body(args)} cũng là người ứng cử ở ${write.constituency(args.level, args.constituency)} (${args.candidateFile}, dòng ${args.candidateRow}; ${MATCHED[args.match]}).`,
    fix: (args, write) => {
      const first =
        args.match === 'name-only' ? 'Xác minh đây có phải là cùng một người không. Nếu phải, ' : '';
      const rest = `người này phải xin rút khỏi danh sách thành viên ${write.term(`body/${args.body}`)} chậm nhất vào ngày công bố danh sách chính thức những người ứng cử (hạn ${write.day(args.due)}); nếu không có đơn xin rút, cơ quan đã thành lập ra quyết định xóa tên và bổ sung người khác thay thế.`;
      return first === '' ? rest.charAt(0).toUpperCase() + rest.slice(1) : first + rest;
    },
  },
  'committee/size-differs': {
    message: (args, write) =>
      `${write.body(args)} có ${args.have} thành viên, khác số ${args.need} ghi trong ward.yaml.`,
    fix: ({ have, need }) =>
      have < need
        ? `Bổ sung ${need - have} thành viên còn thiếu vào danh sách, hoặc sửa số lượng trong ward.yaml theo quyết định.`
        : `Xóa ${have - need} người ghi thừa khỏi danh sách, hoặc sửa số lượng trong ward.yaml theo quyết định.`,
  },
  'committee/member-twice': {
    message: (args, write) =>
      `Người này được ghi nhiều lần trong ${write.body(args)}, trùng với ${write.rows(args.rows)}.`,
    fix: (_, write) =>
      `Giữ một dòng theo quyết định thành lập, xóa các dòng còn lại. Nếu là hai người khác nhau, ghi cột ${write.column('id')} hoặc cột ${write.column('birth')} để phân biệt.`,
  },
  'committee/member-of-two': {
    message: ({ rows, bodies }, write) =>
      `Người này có tên trong nhiều tổ chức: ${write.list(bodies.map((body) => write.body(body)))} (xem thêm ${write.rows(rows)}).`,
    fix: () =>
      'Xem người này có làm kịp việc của các tổ chức đó trong ngày bầu cử không; nếu không kịp thì đề nghị thay người. Luật không cấm một người tham gia nhiều tổ chức.',
  },
  'committee/decided-on-unreadable': {
    message: ({ text }) =>
      `Không đọc được ngày quyết định ${quote(text)}, nên chưa biết tổ chức này có được thành lập đúng hạn không.`,
    fix: (_, write) =>
      `Ghi cột ${write.column('decided_on')} theo thứ tự ngày, tháng, năm như trên quyết định, ví dụ 20/01/2026.`,
  },
  'committee/established-late': {
    message: (args, write) =>
      `${write.body(args)} được quyết định thành lập ngày ${write.day(args.decidedOn)}, muộn ${args.days} ngày so với hạn ${write.day(args.due)}.`,
    fix: (_, write) =>
      `Đối chiếu quyết định thành lập. Nếu nhập nhầm, sửa cột ${write.column('decided_on')}; nếu đúng, báo cáo Ủy ban bầu cử cấp trên lý do chậm và cách khắc phục.`,
  },
} satisfies Partial<FindingCatalog>;
