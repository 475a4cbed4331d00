import type { Writing } from '../../catalog.ts';
import type { AgreeingParty } from '../../../vocabulary.ts';
import { TERMS, type TermKey } from '../../terms.ts';

/** Text of a cell, in quotes. */
export const quote = (text: string): string => `“${text}”`;

/** Every word a closed list allows, for a fix that offers the choice: "thường trú, tạm trú, …". */
export function choices(list: string, separator = ', '): string {
  const words = Object.entries(TERMS).filter(([key]) => key.startsWith(`${list}/`));
  return words.map(([, term]) => term.vi).join(separator);
}

/** How far a deadline is: still to come, today, or passed. */
export function deadline(day: string, daysLeft: number): string {
  if (daysLeft > 0) return `hạn thành lập là ngày ${day}, còn ${daysLeft} ngày`;
  if (daysLeft === 0) return `hạn thành lập là hôm nay, ngày ${day}`;
  return `đã quá hạn thành lập (ngày ${day}) ${-daysLeft} ngày`;
}

/** By when a body is to be founded: at once when the day has passed. */
export function foundingTime(daysLeft: number): string {
  if (daysLeft > 0) return 'trước hạn';
  return daysLeft === 0 ? 'trong hôm nay' : 'ngay';
}

/** What to do about a body that is not founded yet: who decides it, by when, after agreeing with whom. */
export function foundIt(
  {
    daysLeft,
    agreedWith,
  }: { readonly daysLeft: number; readonly agreedWith?: readonly AgreeingParty[] | undefined },
  founder: string,
  write: Writing,
): string {
  const known = `Nếu đã có quyết định thành lập, ghi từng thành viên vào ${write.term('table/committees')}. Nếu chưa,`;
  const when = foundingTime(daysLeft);
  if (agreedWith === undefined)
    return `${known} phải thành lập ${when}; hỏi Ủy ban bầu cử cấp trên ai quyết định và phải thống nhất với ai, vì luật không nêu cho nơi này hoặc dữ liệu chưa đủ để biết.`;
  return `${known} trình ${founder} quyết định thành lập ${when}, sau khi thống nhất với ${agreeing(agreedWith, write)}.`;
}

/** "Thường trực … và Ban Thường trực … cùng cấp": a commander is of no level. */
function agreeing(parties: readonly AgreeingParty[], write: Writing): string {
  const last = parties.findLastIndex((party) => party !== 'unit-commander');
  return write.list(
    parties.map((party, index) => `${write.term(`agreeing/${party}`)}${index === last ? ' cùng cấp' : ''}`),
  );
}

/** A day as its cell gave it, with the hour if there was one: "ngày 01/02/2026 lúc 18:30". */
export function writtenMoment(moment: string): string {
  const [date = '', time] = moment.split(' ');
  return `ngày ${date}${time === undefined ? '' : ` lúc ${time}`}`;
}

/** What the law is silent about: a kind of rule, a share of one group, a column of the list, or a step by its id. */
export function ruleName(about: string, write: Writing): string {
  const [kind = '', detail] = about.split('/');
  const key = `rule/${kind}`;
  if (!(key in TERMS)) return `mốc ${quote(about)}`;
  const rule = write.term(key as TermKey);
  if (detail === undefined) return rule;
  const group = `share/${detail}`;
  return group in TERMS
    ? `tỷ lệ ${write.term(group as TermKey)}`
    : `${rule}: cột ${write.column(detail, 'candidates')}`;
}

/** Whether the law is silent about a whole kind of rule, and not about a step that somebody named. */
export const isKindOfRule = (about: string): boolean => `rule/${about.split('/')[0]}` in TERMS;
