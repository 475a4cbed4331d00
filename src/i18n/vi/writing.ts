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
  law: 'Luật',
  resolution: 'Nghị quyết',
  'joint-resolution': 'Nghị quyết liên tịch',
  decree: 'Nghị định',
  circular: 'Thông tư',
  guidance: 'Hướng dẫn',
  act: 'văn bản số',
};

// More rows than this name themselves less well than a count does.
const ROWS_NAMED = 5;

const term = (key: TermKey): string => TERMS[key].vi;

const day = (iso: IsoDate): string => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

const number = (value: number): string => groupDigits(value, '.', ',');

const column = (key: string, table?: TableName): string => columnHeading(key, table)?.vi ?? key;

/** From the point up to the article or form, with a blank behind; '' for a whole act. */
function provision({ article, clause, point, form }: Citation): string {
  let words = '';
  if (point !== undefined) words += `điểm ${point} `;
  if (clause !== undefined) words += `khoản ${clause} `;
  if (article !== undefined) words += `Điều ${article} `;
  if (form !== undefined) words += `Mẫu số ${form} `;
  return words;
}

const actName = (act: string): string => `${ACT_WORDS[actType(act)]} ${act}`;

/** Viện dẫn: from the point up to the act, as an official writes it. */
const citation = (cited: Citation): string => `${provision(cited)}${actName(cited.act)}`;

/** Acts in the order in which they are first cited, each named once behind all that is cited of it. */
function citations(list: readonly Citation[]): string {
  const byAct = new Map<string, Set<string>>();
  for (const cited of list) {
    const known = byAct.get(cited.act);
    if (known === undefined) byAct.set(cited.act, new Set([provision(cited)]));
    else known.add(provision(cited));
  }
  return [...byAct]
    .map(([act, provisions]) => {
      const named = [...provisions].filter((words) => words !== '').map((words) => words.trimEnd());
      return named.length === 0 ? actName(act) : `${named.join(', ')} ${actName(act)}`;
    })
    .join('; ');
}

function place({ file, sheet, row, column: key, cell }: Location, table?: TableName): string {
  let words = sheet === undefined ? file : `${file} › ${cell === undefined ? sheet : cellName(sheet, cell)}`;
  if (row !== undefined && cell === undefined) words += `, dòng ${row}`;
  if (key !== undefined) words += `, cột ${column(key, table)}`;
  return words;
}

const constituency = (level: Council, name: string): string =>
  `${term('constituency')} đại biểu ${term(`council/${level}`)} số ${name}`;

function body({ body: kind, level, number: name }: BodyRef): string {
  switch (kind) {
    case 'election-committee':
      if (level === 'commune' || level === 'province') return term(`committee/${level}-election-committee`);
      return term('body/election-committee');
    case 'election-board': {
      const board =
        level === undefined ? term('body/election-board') : term(`committee/${level}-election-board`);
      return name === undefined || name === '' ? board : `${board} ở ${term('constituency')} số ${name}`;
    }
    case 'polling-team':
      return name === undefined || name === ''
        ? term('body/polling-team')
        : `${term('body/polling-team')} ${term('voting-area')} số ${name}`;
    case 'steering-committee':
      return term('body/steering-committee');
  }
}

function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}

function rows(numbers: readonly (number | string)[], total = numbers.length): string {
  if (total <= ROWS_NAMED) return `dòng ${numbers.join(', ')}`;
  const named = numbers.slice(0, ROWS_NAMED);
  return `dòng ${named.join(', ')} và ${number(total - named.length)} dòng khác`;
}

/** Cách viết: how Vietnamese writes days, numbers, citations and places. */
export const writing: Writing = {
  language: 'vi',
  term,
  day,
  number,
  percent: (share) => `${number(share * 100)}%`,
  citation,
  citations,
  place,
  body,
  constituency,
  list,
  rows,
  column,
};
