import { isIsoDate } from '../../dates/iso-date.ts';
import type { FailureArgs } from '../../findings/tool-error.ts';
import type { Writing } from '../catalog.ts';
import { PLACEHOLDERS } from './placeholders.ts';

const argumentWords = (name: string): string => `“${PLACEHOLDERS[name] ?? name}”`;

/** An option with what stands after it, as the help shows it. */
const spoken = (flags: string): string =>
  flags.replace(/(?<=<)[^>]+(?=>)/g, (name) => PLACEHOLDERS[name] ?? name);

/** `--only` as it is; an argument by what it holds. */
export const optionWords = (option: string): string =>
  option.startsWith('<') ? argumentWords(option.slice(1, -1)) : option;

/** Which values an option or argument takes: a bound, an example, or one of a list. */
export function allowed(expected: string, write: Writing): string {
  const [, sign, bound = ''] = /^([≥≤>]) (\S+)$/.exec(expected) ?? [];
  if (sign === '≥') return `Ghi một số từ ${write.number(Number(bound))} trở lên.`;
  if (sign === '≤') return `Ghi một số không quá ${write.number(Number(bound))}.`;
  if (sign === '>') return `Ghi một ngày sau ngày ${isIsoDate(bound) ? write.day(bound) : bound}.`;
  if (/^\d+–\d+$/.test(expected)) return `Ghi số trong khoảng ${expected}.`;
  if (/^[\d.,-]+$/.test(expected)) return `Ghi theo dạng: ${expected}.`;
  if (expected.startsWith('*.')) return `Ghi tên tệp có đuôi ${expected.replaceAll('*', '')}.`;
  return expected.startsWith('"') ? `Ghi theo dạng: ${expected}.` : `Chọn một trong: ${expected}.`;
}

/** Why an option is needed, or how it is written: a line, an example, the words to choose from. */
export function neededFor(option: string, why: string): string {
  if (why === '') return ' Thêm tùy chọn này vào lệnh rồi chạy lại.';
  if (why === 'pdf') return ` Kết quả là tệp PDF: ghi tên tệp, ví dụ ${option} ket-qua.pdf.`;
  if (/^--[\w-]+$/.test(why)) return ` Tùy chọn ${why} chỉ dùng cùng với tùy chọn đó.`;
  if (why.startsWith('--')) return ` Thêm vào lệnh ${why.replaceAll(' | ', ' hoặc ')} rồi chạy lại.`;
  return why.includes(', ')
    ? ` Ghi ${option} và chọn một trong: ${why}.`
    : ` Thêm vào lệnh, ví dụ: ${option} "${why}".`;
}

/** The nearest word that there is, asked rather than taken. */
export const perhaps = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Có phải là “${nearest}” không?`;

/** Câu trả lời khi lệnh được gõ chưa đúng; the reasons are those of the command line parser. */
export function usage({ reason, subject, nearest }: FailureArgs['usage']): string {
  switch (reason) {
    case 'cancelled':
      return 'Đã dừng theo yêu cầu, chưa ghi tệp nào. Gõ lại lệnh khi cần làm tiếp.';
    case 'unknownCommand':
      return `Không có lệnh “${subject}”.${perhaps(nearest) || ' Gõ “baucu --help” để xem các lệnh.'}`;
    case 'unknownOption':
      return `Không có tùy chọn “${subject}”.${perhaps(nearest) || ' Thêm “--help” sau tên lệnh để xem các tùy chọn.'}`;
    case 'missingArgument':
      return `Lệnh còn thiếu ${argumentWords(subject)}. Thêm “--help” sau tên lệnh để xem cách dùng.`;
    case 'optionMissingArgument':
      return `Sau tùy chọn “${spoken(subject)}” chưa ghi gì. Thêm “--help” sau tên lệnh để xem cách ghi.`;
    case 'missingMandatoryOptionValue':
      return `Lệnh còn thiếu tùy chọn “${spoken(subject)}”. Thêm “--help” sau tên lệnh để xem cách dùng.`;
    case 'excessArguments':
      return 'Lệnh ghi thừa ở cuối. Nếu tên tệp, tên thư mục có dấu cách, đặt cả tên trong dấu ngoặc kép.';
    case 'invalidArgument':
      return `Không dùng được “${spoken(subject)}” ở đây. Thêm “--help” sau tên lệnh để xem cách ghi.`;
    case 'conflictingOption':
      return `Tùy chọn “${spoken(subject)}” không dùng chung được với tùy chọn khác trong lệnh. Bỏ bớt một tùy chọn rồi chạy lại.`;
    default:
      return 'Lệnh ghi chưa đúng. Gõ “baucu --help” để xem các lệnh và tùy chọn.';
  }
}
