import { fold, tidy } from '../vietnamese/text.ts';
import { belowList, isApart, isTotalLabel } from './row-words.ts';
import type { TitledSheet } from './title-reader.ts';

type Row = readonly string[];

const LINE_NUMBER = /^(?:stt|tt|so tt|so thu tu)$/;
/** "I", "II.", "A)": the numbers of parts of a plan, and of no task where tasks count 1, 2, 3. */
const OF_A_PART = /^(?:[IVX]+|[A-H])[.):]?$/;
const BEFORE_PART = /^(?:[IVX]+|[A-H])[.):] ?(?=\p{L})/u;

/**
 * "II | CÔNG TÁC NHÂN SỰ": the part of a work plan above whose tasks the row stands; undefined for a task.
 * It must have nothing but its name, behind the number of a part or in capitals.
 */
export function groupTitle({ rows, header, headings }: TitledSheet, index: number): string | undefined {
  const row = rows[index]!;
  const title = header.headings.findIndex((heading) => headings.keyOf(heading) === 'title');
  const number = header.headings.findIndex((heading) => LINE_NUMBER.test(fold(heading)));
  const filled = row.flatMap((text, column) => (text.trim() === '' ? [] : [column]));
  // One merged title may come as many equal cells.
  const texts = [...new Set(filled.map((column) => tidy(row[column]!)))];
  const [first, second] = texts;
  if (first === undefined || texts.length > 2 || texts.some(isNoTitle)) return undefined;
  if (second !== undefined) {
    if (filled[0] !== number || filled[1] !== title || filled.length !== 2) return undefined;
    return OF_A_PART.test(first) || hasTasksBelow(rows, index, number) ? second : undefined;
  }
  if (BEFORE_PART.test(first)) return first.replace(BEFORE_PART, '');
  const isCapital = first === first.toUpperCase() && /\p{L}{2}/u.test(first);
  return isCapital && number >= 0 && filled[0]! <= title ? first : undefined;
}

const isNoTitle = (text: string): boolean =>
  /^[-–+*(•]/.test(text) || isTotalLabel(text) || isApart([text]) || belowList([text], true) !== undefined;

/** "1 | CÔNG TÁC CHỈ ĐẠO" above "1.1 | …". */
function hasTasksBelow(rows: readonly Row[], index: number, number: number): boolean {
  const own = /^(\d{1,2})\.?$/.exec(rows[index]![number]!.trim())?.[1];
  const below = rows.slice(index + 1, index + 4).find((row) => row.some((text) => text.trim() !== ''));
  return own !== undefined && (below?.[number] ?? '').trim().startsWith(`${own}.`);
}
