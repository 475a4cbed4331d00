import type { Writing } from '../../catalog.ts';
import { TERMS, type TermKey } from '../../terms.ts';

/** Text of a cell, in quotes. */
export const quote = (text: string): string => `“${text}”`;

/** A sentence begins with a capital. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "1 voter", "2 voters". */
export function count(value: number, one: string, many: string, write: Writing): string {
  return `${write.number(value)} ${value === 1 ? one : many}`;
}

/** "1 day", "2 days". */
export const days = (value: number): string => (value === 1 ? '1 day' : `${value} days`);

/** Every word a closed list allows, as files spell it (Vietnamese), for a fix that offers the choice. */
export function choices(list: string, separator = ', '): string {
  const words = Object.entries(TERMS).filter(([key]) => key.startsWith(`${list}/`));
  return words.map(([, term]) => term.vi).join(separator);
}

/** How far a deadline is: still to come, today, or passed. */
export function deadline(day: string, daysLeft: number): string {
  if (daysLeft > 0) return `it must be founded by ${day}, ${days(daysLeft)} from now`;
  if (daysLeft === 0) return `it must be founded by today, ${day}`;
  return `it should have been founded by ${day}, ${days(-daysLeft)} ago`;
}

/** By when a body is to be founded: at once when the day has passed. */
export function foundingTime(daysLeft: number): string {
  if (daysLeft > 0) return 'in time';
  return daysLeft === 0 ? 'today' : 'at once';
}

/** A day as its cell gave it, with the hour if there was one: "on 01/02/2026 at 18:30". */
export function writtenMoment(moment: string): string {
  const [date = '', time] = moment.split(' ');
  return `on ${date}${time === undefined ? '' : ` at ${time}`}`;
}

/** What the law is silent about: a kind of rule, a share of one group, a column of the list, or a step by its id. */
export function ruleName(about: string, write: Writing): string {
  const [kind = '', detail] = about.split('/');
  const key = `rule/${kind}`;
  if (!(key in TERMS)) return `the step ${quote(about)}`;
  const rule = write.term(key as TermKey);
  if (detail === undefined) return rule;
  const group = `share/${detail}`;
  return group in TERMS
    ? `the share of ${write.term(group as TermKey)}`
    : `${rule}: column ${write.column(detail, 'candidates')}`;
}

/** Whether the law is silent about a whole kind of rule, and not about a step that somebody named. */
export const isKindOfRule = (about: string): boolean => `rule/${about.split('/')[0]}` in TERMS;

/** With whom the People's Committee must agree before it founds an election body (khoản 2 Điều 22, khoản 2 Điều 24, khoản 1 Điều 25). */
export const FOUND_TOGETHER =
  'after agreement with the Standing Committee of the People’s Council and the Standing Board of the Vietnam Fatherland Front Committee of the same level';
