import { fold, tidy } from '../vietnamese/text.ts';
import { belowList, isApart, isTotalLabel } from './row-words.ts';
import { said, type TitledSheet, type TitleReader } from './title-reader.ts';

type Row = readonly string[];

const LINE_NUMBER = /^(?:stt|tt|so tt|so thu tu)$/;
/** "I", "II.", "A)": the numbers of parts of a plan, and of no task where tasks count 1, 2, 3. */
const OF_A_PART = /^(?:[IVX]+|[A-H])[.):]?$/;
const BEFORE_PART = /^((?:[IVX]+|[A-H])[.):]) ?(?=\p{L})/u;

/** The parts of a work plan, each with the tasks below it. */
export function taskTitles({ rows, header, headings }: TitledSheet): TitleReader {
  const title = header.headings.findIndex((heading) => headings.keyOf(heading) === 'title');
  const number = header.headings.findIndex((heading) => LINE_NUMBER.test(fold(heading)));
  let part: string | undefined;
  const below = (index: number): Row | undefined =>
    rows.slice(index + 1, index + 4).find((row) => row.some((text) => text.trim() !== ''));
  return {
    keys: ['group'],
    above: () => [],
    ofSheet: () => [],
    inRow: (row, index) => {
      const found = groupTitle(row, below(index), number, title);
      if (found === undefined) return undefined;
      part = numberOf(row, number);
      return said('group', found);
    },
    ends: (row) => {
      const own = numberOf(row, number);
      if (part === undefined || own === undefined || isUnder(own, part)) return [];
      part = undefined;
      return ['group'];
    },
  };
}

/**
 * "II | CÔNG TÁC NHÂN SỰ": the part of a work plan above whose tasks the row stands; undefined for a task.
 * It must have nothing but its name, behind the number of a part or in capitals, and a row below it that counts
 * in another way: tasks may be numbered I, II, III, too.
 */
function groupTitle(row: Row, below: Row | undefined, number: number, title: number): string | undefined {
  const filled = row.flatMap((text, column) => (text.trim() === '' ? [] : [column]));
  // One merged title may come as many equal cells.
  const texts = [...new Set(filled.map((column) => tidy(row[column]!)))];
  const [first, second] = texts;
  if (first === undefined || texts.length > 2 || texts.some(isNoTitle) || below === undefined)
    return undefined;
  const own = numberOf(row, number);
  const next = numberOf(below, number);
  if (own !== undefined && next !== undefined && !isUnder(next, own)) return undefined;
  if (second !== undefined) {
    if (filled[0] !== number || filled[1] !== title || filled.length !== 2) return undefined;
    return OF_A_PART.test(first) || next?.startsWith(`${own}.`) === true ? second : undefined;
  }
  if (BEFORE_PART.test(first)) return first.replace(BEFORE_PART, '');
  const isAbove = number >= 0 && filled[0]! <= title && !isCapital(below);
  return isAbove && isCapital(row) ? first : undefined;
}

const isNoTitle = (text: string): boolean =>
  /^[-–+*(•]/.test(text) || isTotalLabel(text) || isApart([text]) || belowList([text], true) !== undefined;

/** Nothing but one text in capitals. */
function isCapital(row: Row): boolean {
  const [first, ...others] = new Set(row.filter((text) => text.trim() !== '').map(tidy));
  return (
    first !== undefined && others.length === 0 && first === first.toUpperCase() && /\p{L}{2}/u.test(first)
  );
}

/** "II", "A", "1.2": the number of a row, in its column or before its text; undefined where it has none. */
function numberOf(row: Row, column: number): string | undefined {
  const own = tidy(row[column] ?? '');
  if (OF_A_PART.test(own) || /^\d{1,2}(?:\.\d{1,2})*\.?$/.test(own)) return own.replace(/[.):]$/, '');
  const first = row.find((text) => text.trim() !== '');
  return first === undefined ? undefined : BEFORE_PART.exec(tidy(first))?.[1]?.replace(/[.):]$/, '');
}

/** Whether a number is one of those under a part: 1.2 under 1, 3 or A under II. */
function isUnder(number: string, part: string): boolean {
  if (/^\d/.test(part)) return number.startsWith(`${part}.`);
  return kindOf(number) !== kindOf(part);
}

const kindOf = (number: string): string =>
  /^\d/.test(number) ? 'digits' : /^[IVX]/.test(number) ? 'roman' : 'letter';
