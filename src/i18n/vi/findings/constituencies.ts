import type { FindingCatalog } from '../../catalog.ts';
import { deadline, foundIt, quote } from './wording.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Lời cho các phát hiện về đơn vị bầu cử, về số đại biểu và về Ủy ban bầu cử của cả xã, phường, đặc khu. */
export const constituencies = {
  'constituency/no-board': {
    message: ({ level, constituency, due, daysLeft }, write) =>
      `${capital(write.constituency(level, constituency))} chưa có Ban bầu cử nào được ghi; ${deadline(write.day(due), daysLeft)}.`,
    fix: (args, write) =>
      foundIt(args, `Ủy ban nhân dân ${args.level === 'commune' ? 'cấp xã' : 'cấp tỉnh'}`, write),
  },
  'constituency/too-many-seats': {
    message: ({ level, constituency, have, limit }, write) =>
      `${capital(write.constituency(level, constituency))} được ghi là bầu ${have} đại biểu, vượt mức tối đa ${limit} đại biểu của một đơn vị bầu cử.`,
    fix: (_, write) =>
      `Đối chiếu cột ${write.column('seats', 'constituencies')} với văn bản ấn định số đại biểu. Nếu văn bản ghi đúng như vậy, đề nghị Ủy ban bầu cử chia lại đơn vị bầu cử hoặc điều chỉnh số đại biểu.`,
  },
  'constituency/uneven': {
    message: ({ level, constituency, percent, perSeat, mean, counted }, write) =>
      `${capital(write.constituency(level, constituency))} có ${write.number(Math.round(perSeat))} ${counted === 'population' ? 'người dân' : 'cử tri'} cho mỗi đại biểu, ${percent < 0 ? 'thấp' : 'cao'} hơn ${write.number(Math.abs(percent))}% so với mức bình quân ${write.number(Math.round(mean))} của các đơn vị cùng cấp.`,
    fix: (_, write) =>
      `Kiểm tra cột ${write.column('population', 'constituencies')} và cột ${write.column('seats', 'constituencies')}. Nếu số liệu đúng, cân nhắc chia lại đơn vị bầu cử hoặc số đại biểu; có lý do chính đáng thì để nguyên.`,
  },
  'constituency/surplus-too-small': {
    message: ({ level, constituency, have, need, seats, allowed, why }, write) => {
      const short = `${capital(write.constituency(level, constituency))} được bầu ${seats} đại biểu nhưng danh sách chỉ có ${have} người ứng cử; phải có ít nhất ${need} người.`;
      return allowed === undefined
        ? short
        : `${short} ward.yaml ghi được phép có ${allowed} người vì lý do bất khả kháng: ${quote(why ?? '')}.`;
    },
    fix: ({ have, need, allowed }) =>
      allowed !== undefined && have >= allowed
        ? 'Giữ văn bản cho phép trong hồ sơ; không phải bổ sung người.'
        : allowed !== undefined
          ? `Bổ sung ít nhất ${allowed - have} người cho đủ số đã được cho phép; nếu có văn bản mới thì ghi lại mục override-surplus của ward.yaml.`
          : `Bổ sung ít nhất ${need - have} người qua hiệp thương trước khi công bố danh sách chính thức. Nếu khuyết người ứng cử vì lý do bất khả kháng, báo cáo để thực hiện theo quyết định, hướng dẫn của Hội đồng bầu cử quốc gia.`,
  },
  'constituency/override-unknown': {
    message: ({ level, constituency }, write) =>
      `Mục override-surplus của ward.yaml ghi ${write.constituency(level, constituency)}, nhưng ${write.term('table/constituencies')} không có đơn vị này, nên mục đó chưa được áp dụng.`,
    fix: (_, write) =>
      `Sửa cấp hoặc số ghi trong mục override-surplus của ward.yaml, hoặc thêm một dòng vào ${write.term('table/constituencies')}.`,
  },
  'constituency/field-unreadable': {
    message: ({ text, field }, write) => {
      const column = write.column(field, 'constituencies');
      return text === '' ? `Cột ${column} để trống.` : `Không đọc được ${quote(text)} ở cột ${column}.`;
    },
    fix: ({ field }, write) =>
      field === 'level'
        ? `Ghi “Quốc hội”, “HĐND tỉnh” hoặc “HĐND xã” vào cột ${write.column(field, 'constituencies')}.`
        : `Ghi một số nguyên vào cột ${write.column(field, 'constituencies')}, đúng như văn bản công bố đơn vị bầu cử.`,
  },
  'constituency/number-twice': {
    message: ({ level, constituency, rows }, write) =>
      `${capital(write.constituency(level, constituency))} được ghi nhiều lần, trùng với ${write.rows(rows)}.`,
    fix: (_, write) =>
      `Xóa dòng thừa, vì mỗi đơn vị bầu cử chỉ để một dòng; nếu là hai đơn vị khác nhau thì sửa cột ${write.column('level', 'constituencies')} hay cột ${write.column('number', 'constituencies')}.`,
  },
  'ward/no-election-committee': {
    message: ({ due, daysLeft }, write) =>
      `Chưa có Ủy ban bầu cử nào được ghi; ${deadline(write.day(due), daysLeft)}.`,
    fix: (args, write) => foundIt(args, 'Ủy ban nhân dân cấp xã', write),
  },
  'council/seats-differ': {
    message: ({ have, need, population, kind }, write) => {
      if (need === 0)
        return `Bảng có đơn vị bầu cử đại biểu Hội đồng nhân dân cấp xã (được bầu ${have} đại biểu), trong khi ward.yaml ghi đơn vị này không có Hội đồng nhân dân.`;
      return `Các đơn vị bầu cử cộng lại được bầu ${have} đại biểu Hội đồng nhân dân cấp xã; với ${write.number(population)} dân, ${write.term(`unit/${kind}`)} được bầu ${need} đại biểu.`;
    },
    fix: ({ need }, write) => {
      if (need === 0)
        return 'Xóa các dòng “HĐND xã” khỏi bảng đơn vị bầu cử; nếu đơn vị có Hội đồng nhân dân thì sửa mục commune-council trong ward.yaml.';
      return `Nếu số liệu nhập nhầm, sửa cột ${write.column('seats', 'constituencies')} cho tổng bằng ${need}, hoặc sửa số dân và loại đơn vị hành chính trong ward.yaml. Nếu nhập đúng, đề nghị Ủy ban bầu cử xem lại số đại biểu đã ấn định.`;
    },
  },
} satisfies Partial<FindingCatalog>;
