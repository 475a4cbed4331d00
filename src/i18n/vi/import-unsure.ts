import type { FailureArgs } from '../../findings/tool-error.ts';
import type { Writing } from '../catalog.ts';
import { groupDigits } from '../digits.ts';
import { importText } from './import.ts';

type Unsure = FailureArgs['import-unsure'];

/** Chỗ nào của tệp chưa chắc, và tùy chọn nào quyết định từng chỗ. */
export function importUnsure({ path, table, columns, days }: Unsure, write: Writing): string {
  const parts = [
    ...(columns.length === 0 ? [] : [aboutColumns(columns, table, write)]),
    ...days.map(aboutDays),
  ];
  return `Có chỗ trong ${path} chỉ người làm mới biết, nên chưa nhập. ${parts.join(' ')} Lần sau không phải ghi lại: cách đọc được ghi nhớ cạnh tệp khi nhập.`;
}

function aboutColumns(columns: Unsure['columns'], table: Unsure['table'], write: Writing): string {
  const each = columns.map(({ letters, answerAs, choices }) => {
    const ways = choices.map((key) => `--map "${answerAs}=${key}" (${write.column(key, table)})`);
    return [...ways, `--map "${answerAs}=-" (không dùng cột ${letters} này)`].join(' hoặc ');
  });
  return `Chưa chắc ${columns.length === 1 ? 'một cột' : `${groupDigits(columns.length, '.', ',')} cột`} là gì; thêm vào lệnh, cho từng cột: ${each.join('; ')}.`;
}

function aboutDays({
  heading,
  letters,
  answerAs,
  why,
  cells,
  text,
  choices,
}: Unsure['days'][number]): string {
  const ways = choices.map(
    ({ way, reads }) => `--dates "${answerAs}=${way}" (${importText.dateWay[way](text, reads)})`,
  );
  return `Cột ${letters}${heading === '' ? '' : ` “${heading}”`} ${importText.whyDays[why](cells, text)}; thêm vào lệnh: ${ways.join(' hoặc ')}.`;
}
