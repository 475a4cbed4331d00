import { addDays, type IsoDate } from '../dates/iso-date.ts';
import type { Due } from './model.ts';

/** When the polls open and close, `HH:MM`. */
export interface PollingHours {
  readonly opens: string;
  readonly closes: string;
}

/** Khu vực bỏ phiếu with its own hours; '' means those of the ward. */
export interface AreaHours extends PollingHours {
  readonly number: string;
}

/** A moment, or a whole day when `time` is null. */
export interface DayAndTime {
  readonly date: IsoDate;
  readonly time: string | null;
}

/** When a rule falls due: the last day allowed, the first day of its window, the time of day. */
export interface ResolvedDue extends DayAndTime {
  readonly start: IsoDate | null;
  /** By area, in their own order, where an area keeps hours of its own. */
  readonly byArea?: readonly (DayAndTime & { readonly area: string })[];
}

/** What decides a day besides the rule itself. */
export interface DueFacts {
  readonly pollingDay: IsoDate;
  /** Hours of the unit as a whole; undefined when neither the ward nor the law says. */
  readonly hours: PollingHours | undefined;
  readonly areas: readonly AreaHours[];
  /** Real days on which milestones were done, by id. */
  readonly done: ReadonlyMap<string, IsoDate>;
  /** The day another milestone falls due, by id. */
  readonly dayOf: (id: string) => IsoDate | undefined;
}

/** The day a rule falls due, or undefined where it has none: words only, or a fact that is not known yet. */
export function resolveDue(due: Due, facts: DueFacts): ResolvedDue | undefined {
  if ('words' in due) return undefined;
  if ('sameDayAs' in due) return wholeDay(facts.dayOf(due.sameDayAs));
  if ('fromDone' in due) return fromDone(due, facts);
  if ('hours' in due) return fromHours(due, facts);
  if ('on' in due) return { date: due.on, start: due.start ?? null, time: due.time ?? null };
  const opened = due.startDone === undefined ? undefined : facts.done.get(due.startDone);
  const start = opened ?? (due.start === undefined ? null : addDays(facts.pollingDay, due.start));
  return { date: addDays(facts.pollingDay, due.days), start, time: due.time ?? null };
}

function wholeDay(date: IsoDate | undefined): ResolvedDue | undefined {
  return date === undefined ? undefined : { date, start: null, time: null };
}

type FromDoneDue = Extract<Due, { readonly fromDone: string }>;

/** "Trong thời hạn n ngày kể từ ngày …": a window that the real day opens; that day itself is not counted. */
function fromDone(due: FromDoneDue, facts: DueFacts): ResolvedDue | undefined {
  const done = facts.done.get(due.fromDone);
  if (done === undefined) {
    return due.orDays === undefined ? undefined : wholeDay(addDays(facts.pollingDay, due.orDays));
  }
  return { date: addDays(done, due.days), start: due.days > 0 ? done : null, time: null };
}

type HoursDue = Extract<Due, { readonly hours: number }>;

function fromHours(due: HoursDue, { pollingDay, hours, areas }: DueFacts): ResolvedDue | undefined {
  const edge = due.from === 'opening' ? 'opens' : 'closes';
  const byArea = areas.flatMap((area) => {
    const own = minutesOf(area[edge]) ?? minutesOf(hours?.[edge] ?? '');
    return own === undefined ? [] : [{ area: area.number, ...moment(pollingDay, own + due.hours * 60) }];
  });
  const ward = minutesOf(hours?.[edge] ?? '');
  const earliest =
    byArea.toSorted(inTime)[0] ??
    (ward === undefined ? undefined : moment(pollingDay, ward + due.hours * 60));
  if (!earliest) return undefined;

  const resolved = { date: earliest.date, time: earliest.time, start: null };
  const ownHours = areas.some((area) => minutesOf(area[edge]) !== undefined);
  return ownHours ? { ...resolved, byArea: byArea.filter(({ area }) => area !== '') } : resolved;
}

function inTime(a: DayAndTime, b: DayAndTime): number {
  return a.date < b.date
    ? -1
    : a.date > b.date
      ? 1
      : (a.time ?? '') < (b.time ?? '')
        ? -1
        : a.time === b.time
          ? 0
          : 1;
}

/** Minutes since midnight, or undefined where no hour stands. */
function minutesOf(clock: string): number | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}

const DAY = 24 * 60;

/** The moment so many minutes after the midnight that begins a day; days of Việt Nam are all 24 hours long. */
function moment(day: IsoDate, minutes: number): DayAndTime {
  const days = Math.floor(minutes / DAY);
  const rest = minutes - days * DAY;
  const pad = (value: number) => String(value).padStart(2, '0');
  return { date: addDays(day, days), time: `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}` };
}
