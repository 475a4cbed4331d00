import { fold } from '../../vietnamese/text.ts';
import type { Body, Council } from '../../vocabulary.ts';
import { constituencyNamed, councilNamed } from '../../tables/election-titles.ts';
import { parseAreaNumber } from './area-number.ts';
import { councilIn } from './council.ts';
import { wordParser } from './word.ts';

/** Each body with how a folded name of it begins; what follows names the unit, the council or the number. */
const BEGINNINGS: readonly (readonly [RegExp, Body])[] = [
  [/^(?:uy ban bau cu|ubbc)(?= |$)/, 'election-committee'],
  [/^(?:ban chi dao|bcd)(?= |$)/, 'steering-committee'],
  [/^(?:ban bau cu|ban bc|bbc)(?= |$)/, 'election-board'],
  [/^(?:to bau cu|to bc|tbc)(?= |$)/, 'polling-team'],
];

/** Tổ chức phụ trách bầu cử: "Tổ bầu cử", "Ủy ban bầu cử phường", "Ban bầu cử đại biểu HĐND phường số 3". */
export const parseBody = wordParser<Body>(
  { 'election-committee': [], 'election-board': [], 'polling-team': [], 'steering-committee': [] },
  (folded) => BEGINNINGS.find(([beginning]) => beginning.test(folded))?.[1],
);

/** The number that stands in the name of a body, "Tổ bầu cử số 4 (Nhà văn hóa)" → "4"; '' when there is none. */
export function numberInBody(cell: string): string {
  const folded = fold(cell);
  const ofBoard = isBoard(folded) ? constituencyNamed(cell) : OF_AREA.exec(folded)?.[1];
  const number = OWN_NUMBER.exec(folded)?.[1] ?? ofBoard ?? LAST_NUMBER.exec(folded)?.[1];
  return number === undefined ? '' : parseAreaNumber(number);
}

const isBoard = (folded: string): boolean => /^(?:ban bau cu|ban bc|bbc)(?= |$)/.test(folded);
const OWN_NUMBER =
  /^(?:to bau cu|to bc|tbc|ban bau cu|ban bc|bbc)(?: so)? (\d{1,3}[a-z]?)(?= (?!\d|va |den )|$)/;
const OF_AREA = /(?:khu vuc(?: bo phieu)?|kvbp)(?: so)? (\d{1,3}[a-z]?)(?= (?!\d|va |den )|$)/;
const LAST_NUMBER =
  /(?: so| khu vuc(?: bo phieu)?| don vi(?: bau cu)?|^to (?:bau cu|bc)|^ban (?:bau cu|bc))(?: so)? (\d{1,4}[a-z]?)$/;

/** The council that stands in the name of a body: "Ban bầu cử đại biểu Quốc hội" → `na`. */
export function councilInBody(cell: string): Council | undefined {
  const named = isBoard(fold(cell)) ? councilNamed(cell.replace(/^bbc /iu, 'Ban bầu cử ')) : undefined;
  if (named !== undefined) return councilIn(fold(named));
  const rest = fold(cell)
    .replace(/^(?:ban bau cu|bbc) /, '')
    .replace(/ (?:o )?(?:don vi(?: bau cu)? )?(?:so )?\d+[a-z]?$/, '');
  return councilIn(rest);
}
