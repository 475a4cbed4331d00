import type { Writing } from '../../catalog.ts';
import type { AgreeingParty } from '../../../vocabulary.ts';
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

/** What to do about a body that is not founded yet: who decides it, by when, after agreeing with whom. */
export function foundIt(
  {
    daysLeft,
    agreedWith,
  }: { readonly daysLeft: number; readonly agreedWith?: readonly AgreeingParty[] | undefined },
  founder: string,
  write: Writing,
): string {
  const known = `If the decision has been made, enter each member in the ${write.term('table/committees')}. If not,`;
  const when = foundingTime(daysLeft);
  if (agreedWith === undefined)
    return `${known} it must be founded ${when}; ask the election committee above who decides and with whose agreement, because the law does not say so for this place or the data are not enough to tell.`;
  return `${known} have the ${founder} decide it ${when}, after agreement with ${agreeing(agreedWith, write)}.`;
}

/** "the Standing Committee … and the Standing Board … of the same level": a commander is of no level. */
function agreeing(parties: readonly AgreeingParty[], write: Writing): string {
  const last = parties.findLastIndex((party) => party !== 'unit-commander');
  return write.list(
    parties.map(
      (party, index) => `${write.term(`agreeing/${party}`)}${index === last ? ' of the same level' : ''}`,
    ),
  );
}
