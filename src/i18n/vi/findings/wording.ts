import type { Writing } from '../../catalog.ts';
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

/** With whom the People's Committee must agree before it founds an election body (khoản 2 Điều 22, khoản 2 Điều 24, khoản 1 Điều 25). */
export const FOUND_TOGETHER =
  'sau khi thống nhất với Thường trực Hội đồng nhân dân và Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp';

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
