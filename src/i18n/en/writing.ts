import type { IsoDate } from '../../dates/iso-date.ts';
import type { Citation } from '../../findings/citation.ts';
import type { Location } from '../../findings/location.ts';
import type { BodyRef, Council, TableName } from '../../vocabulary.ts';
import { actType, type ActType } from '../act-type.ts';
import type { Writing } from '../catalog.ts';
import { columnHeading } from '../columns.ts';
import { cellName } from '../cell-name.ts';
import { groupDigits } from '../digits.ts';
import { TERMS, type TermKey } from '../terms.ts';

const ACT_WORDS: Readonly<Record<ActType, string>> = {
  law: 'Law',
  resolution: 'Resolution',
  'joint-resolution': 'Joint Resolution',
  decree: 'Decree',
  circular: 'Circular',
  guidance: 'Guidance',
  act: 'act',
};

// More rows than this name themselves less well than a count does.
const ROWS_NAMED = 5;

const term = (key: TermKey): string => TERMS[key].en;

const day = (iso: IsoDate): string => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

const number = (value: number): string => groupDigits(value, ',', '.');

const column = (key: string, table?: TableName): string => columnHeading(key, table)?.en ?? key;

/** From the point up to the act: "point d, clause 23, Article 1, Law 83/2025/QH15". */
function citation({ act, article, clause, point, form }: Citation): string {
  const parts: string[] = [];
  if (point !== undefined) parts.push(`point ${point}`);
  if (clause !== undefined) parts.push(`clause ${clause}`);
  if (article !== undefined) parts.push(`Article ${article}`);
  if (form !== undefined) parts.push(`Form ${form}`);
  parts.push(`${ACT_WORDS[actType(act)]} ${act}`);
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function place({ file, sheet, row, column: key, cell }: Location, table?: TableName): string {
  let words = sheet === undefined ? file : `${file} › ${cell === undefined ? sheet : cellName(sheet, cell)}`;
  if (row !== undefined && cell === undefined) words += `, row ${row}`;
  if (key !== undefined) words += `, column ${column(key, table)}`;
  return words;
}

const constituency = (level: Council, name: string): string =>
  `${term(`council/${level}`)} ${term('constituency')} ${name}`;

function body({ body: kind, level, number: name }: BodyRef): string {
  switch (kind) {
    case 'election-committee':
      if (level === 'commune' || level === 'province') return term(`committee/${level}-election-committee`);
      return term('body/election-committee');
    case 'election-board': {
      const board =
        level === undefined ? term('body/election-board') : term(`committee/${level}-election-board`);
      return name === undefined || name === '' ? board : `${board} of ${term('constituency')} ${name}`;
    }
    case 'polling-team':
      return name === undefined || name === ''
        ? term('body/polling-team')
        : `${term('body/polling-team')} of ${term('voting-area')} ${name}`;
    case 'steering-committee':
      return term('body/steering-committee');
  }
}

function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function rows(numbers: readonly (number | string)[], total = numbers.length): string {
  if (total === 1) return `row ${numbers[0]}`;
  if (total <= ROWS_NAMED) return `rows ${list(numbers.map(String))}`;
  const named = numbers.slice(0, ROWS_NAMED);
  return `rows ${named.join(', ')} and ${number(total - named.length)} more`;
}

/** How English writes days, numbers, citations and places. */
export const writing: Writing = {
  language: 'en',
  term,
  day,
  number,
  percent: (share) => `${number(share * 100)}%`,
  citation,
  citations: (list) => [...new Set(list.map(citation))].join('; '),
  place,
  body,
  constituency,
  list,
  rows,
  column,
};
