import { UNDER, type Headings } from '../../tables/headings.ts';
import type { Table } from '../../tables/table.ts';
import { fold, tidy } from '../../vietnamese/text.ts';
import { unbracketed } from '../bare-heading.ts';
import { withColumns, type Reshaped, type Reshaping } from './reshaped.ts';
import { isGeneralResidence } from './general-residence.ts';

const HOUSED: ReadonlySet<string> = new Set(['permanent', 'temporary', 'current', 'residence', 'hometown']);
const NEIGHBOURHOOD = 'Tổ dân phố';

/**
 * An address in several columns under one heading (Thường trú over Số nhà, Đường, Phường) as one column.
 * A bare name or number takes the word of its heading before it: "5" under Tổ is "tổ 5".
 */
export function joinAddresses(table: Table, headings: Headings): Reshaped {
  let joined = table;
  const made: Reshaping[] = [];
  for (const [group, columns] of addressGroups(table.header, headings)) {
    if (columns.length < 2) continue;
    const words = columns.map((column) => unbracketed(table.header[column]!.split(UNDER).at(-1)!));
    const kept = neighbourhoodColumn(joined.header, columns, words, headings);
    const place = columns.find((column) => column !== kept)!;
    const key = headings.keyOf(tidy(group));
    // A group that does not say whose residence it is keeps its heading, to be asked about.
    const heading = key === undefined ? table.header[place]! : tidy(group);
    const over = columns.map((column): [number, string] => [
      column,
      column === place ? heading : column === kept ? NEIGHBOURHOOD : '',
    ]);
    joined = withColumns(joined, new Map(over), (row) => {
      const cells = columns.map((column) => tidy(row[column] ?? ''));
      const address = joinedAddress(words, cells);
      return new Map(
        columns.map((column): [number, string] => [
          column,
          column === place ? address : column === kept ? (row[column] ?? '') : '',
        ]),
      );
    });
    const from = columns.map((column) => tidy(table.header[column]!));
    if (key !== undefined) made.push({ kind: 'joined', from, to: [key] });
  }
  return { table: joined, made };
}

/** The columns under each heading of a residence that are parts of an address. */
function addressGroups(
  header: readonly string[],
  headings: Headings,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [column, heading] of header.entries()) {
    const [below, above] = heading.split(UNDER).toReversed();
    if (
      above === undefined ||
      below === '' ||
      !isResidence(above, headings) ||
      !headings.isPart(above, below!)
    )
      continue;
    // "Từ ngày" under Tạm trú is no part of where somebody lives.
    const key = headings.exact(`${above}${UNDER}${below}`);
    if (key !== undefined && key !== headings.exact(above)) continue;
    if (key === undefined && !isGeneralResidence(above)) continue;
    const columns = groups.get(above);
    if (columns === undefined) groups.set(above, [column]);
    else columns.push(column);
  }
  return groups;
}

function isResidence(heading: string, headings: Headings): boolean {
  return HOUSED.has(headings.exact(heading) ?? '') || isGeneralResidence(heading);
}

/** The part that also says the neighbourhood, where no column of the file does. */
function neighbourhoodColumn(
  header: readonly string[],
  columns: readonly number[],
  words: readonly string[],
  headings: Headings,
): number | undefined {
  const isOther = (column: number): boolean => !columns.includes(column);
  if (header.some((heading, column) => isOther(column) && headings.keyOf(heading) === 'neighbourhood'))
    return undefined;
  return columns.find((_, step) => headings.exact(words[step]!) === 'neighbourhood');
}

/** The parts one after the other; a word that was put before the first of them begins with a capital. */
function joinedAddress(words: readonly string[], cells: readonly string[]): string {
  const parts = cells.map((cell, step) => addressPart(words[step]!, cell)).filter((part) => part !== '');
  const [first = '', ...others] = parts;
  const begin = cells.includes(first) ? first : `${first.slice(0, 1).toUpperCase()}${first.slice(1)}`;
  return [begin, ...others].join(', ');
}

/** "Tổ" and "5": "tổ 5". What says its kind by itself, and every text under a heading of several kinds, stays as it is. */
function addressPart(word: string, cell: string): string {
  if (cell === '' || !ONE_KIND.test(fold(word))) return cell;
  const [kind, own] = [fold(word), fold(cell)];
  if (own === kind || own.startsWith(`${kind} `) || SAYS_ITS_KIND.test(own)) return cell;
  return `${SHORT.test(word) ? word : word.toLowerCase()} ${cell}`;
}

const SHORT = /^(?:TDP|KP)$/;
const ONE_KIND =
  /^(?:so nha|duong|pho|ngo|ngach|hem|to|thon|to dan pho|tdp|khu pho|kp|ap|khom|xom|ban|xa|phuong|quan|huyen|tinh)$/;
const SAYS_ITS_KIND =
  /^(?:so nha|so|nha|duong|pho|ngo|ngach|hem|to|tdp|thon|khu|kp|ap|khom|xom|ban|buon|lang|xa|phuong|p|dac khu|thi tran|quan|huyen|thi xa|thanh pho|tp|tinh) /;
