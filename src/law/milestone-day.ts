import type { IsoDate } from '../dates/iso-date.ts';
import type { Citation } from '../findings/citation.ts';
import { resolveDue } from './due.ts';
import type { Law } from './model.ts';

/** Days to which the National Election Council moved a step (Điều 98 khoản 3), by milestone id. */
export type Overrides = Readonly<Record<string, { readonly date: IsoDate }>>;

/** The last moment of a milestone: the day, the hour where one is set (`HH:MM`), and the articles that say so. */
export interface LastMoment {
  readonly date: IsoDate;
  readonly time: string | undefined;
  readonly basis: readonly Citation[];
}

/** The last day of one milestone, as moved; undefined where the law has no such milestone or no day for it before the poll is run. */
export function milestoneDay(law: Law, id: string, overrides: Overrides): IsoDate | undefined {
  return lastMoment(law, id, overrides)?.date;
}

/** As `milestoneDay`, with the hour and the basis. */
export function lastMoment(law: Law, id: string, overrides: Overrides): LastMoment | undefined {
  return resolve(law, id, overrides, new Set());
}

function resolve(law: Law, id: string, overrides: Overrides, asked: Set<string>): LastMoment | undefined {
  const rule = law.rule('milestone', id);
  // Two milestones that name each other have no day.
  if (rule === undefined || asked.has(id)) return undefined;
  asked.add(id);
  const due = resolveDue(rule.due, {
    pollingDay: law.election.pollingDay,
    hours: undefined,
    areas: [],
    done: new Map(),
    dayOf: (other) => resolve(law, other, overrides, asked)?.date,
  });
  const moved = Object.hasOwn(overrides, id) ? overrides[id] : undefined;
  const date = moved?.date ?? due?.date;
  if (date === undefined) return undefined;
  const basis = moved
    ? [...rule.basis, ...law.ofKind('override').flatMap((override) => override.basis)]
    : rule.basis;
  return { date, time: due?.time ?? undefined, basis };
}
