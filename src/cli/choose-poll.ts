import { daysBetween, isIsoDate, type IsoDate } from '../dates/iso-date.ts';
import { ToolError } from '../findings/tool-error.ts';
import { lawInForce } from '../law/in-force.ts';
import type { Election, Law, Occasion } from '../law/model.ts';
import { assumedElection, generalPoll, repeatWindow, wrongWeekday, type Poll } from '../law/poll.ts';
import { electionOf, lawOf, type StatuteBook } from './open-statute-book.ts';

/** Options that ask for another poll than the general election. At most one is given. */
export interface PollOptions {
  readonly byElection?: string;
  readonly repeatFrom?: string;
  readonly whatIf?: string;
}

export interface ChosenPoll {
  readonly law: Law;
  readonly poll: Poll;
}

/** The poll that the options ask for and the law for it; `electionId` undefined takes the last election held by that day. */
export function choosePoll(
  book: StatuteBook,
  electionId: string | undefined,
  options: PollOptions,
  today: IsoDate,
): ChosenPoll {
  if (options.whatIf !== undefined) return whatIf(book, dayOf('--what-if', options.whatIf), today);
  if (options.byElection !== undefined)
    return byElection(book, electionId, dayOf('--by-election', options.byElection), today);
  if (options.repeatFrom !== undefined)
    return repeat(book, electionId, dayOf('--repeat-from', options.repeatFrom), today);
  const law = lawOf(book, electionId ?? DEFAULT_ELECTION, today);
  return { law, poll: generalPoll(law) };
}

const DEFAULT_ELECTION = '2026';

function dayOf(option: string, text: string): IsoDate {
  if (!isIsoDate(text)) throw new ToolError('day-not-a-day', { option, text });
  return text;
}

/** Giả định: a polling day that nobody has decided. */
function whatIf(book: StatuteBook, day: IsoDate, today: IsoDate): ChosenPoll {
  const law = lawInForce(book.acts, assumedElection(day, book.acts), today < day ? today : day);
  refuseWrongWeekday(law, 'general', day, '--what-if');
  return { law, poll: { occasion: 'general', day, assumed: true } };
}

/** Bầu cử bổ sung (Điều 89 đến 94). */
function byElection(
  book: StatuteBook,
  electionId: string | undefined,
  day: IsoDate,
  today: IsoDate,
): ChosenPoll {
  const election = heldBy(book, electionId, day);
  if (day <= election.pollingDay)
    throw new ToolError('option-bad-value', {
      option: '--by-election',
      text: day,
      expected: `> ${election.pollingDay}`,
    });
  const law = lawInForce(book.acts, election, today < day ? today : day);
  refuseWrongWeekday(law, 'by-election', day, '--by-election');
  return { law, poll: { occasion: 'by-election', day, assumed: false } };
}

/** Bầu cử thêm, bầu cử lại (Điều 79 đến 82): on the given day, or by the last one when the day given is the first poll's own. */
function repeat(book: StatuteBook, electionId: string | undefined, day: IsoDate, today: IsoDate): ChosenPoll {
  const election = heldAround(book, electionId, day);
  const law = lawInForce(book.acts, election, today < day ? today : day);
  const window = repeatWindow(law);
  if (day === election.pollingDay)
    return { law, poll: { occasion: 'repeat', day: window?.last ?? day, assumed: true } };
  if (window !== undefined && (day < window.after || day > window.last)) {
    throw new ToolError('day-outside-repeat', { option: '--repeat-from', day, ...window });
  }
  return { law, poll: { occasion: 'repeat', day, assumed: false } };
}

/** The election asked for, or the last one whose polling day has come by then. */
function heldBy(book: StatuteBook, electionId: string | undefined, day: IsoDate): Election {
  if (electionId !== undefined) return electionOf(book, electionId);
  const held = book.elections
    .filter(({ pollingDay }) => pollingDay <= day)
    .toSorted((a, b) => (a.pollingDay < b.pollingDay ? 1 : -1));
  return held[0] ?? electionOf(book, DEFAULT_ELECTION);
}

/** The election asked for, or the one whose polling day is nearest: an extra or repeat poll follows within days. */
function heldAround(book: StatuteBook, electionId: string | undefined, day: IsoDate): Election {
  if (electionId !== undefined) return electionOf(book, electionId);
  const away = ({ pollingDay }: Election): number => Math.abs(daysBetween(day, pollingDay));
  return book.elections.toSorted((a, b) => away(a) - away(b))[0] ?? electionOf(book, DEFAULT_ELECTION);
}

function refuseWrongWeekday(law: Law, occasion: Occasion, day: IsoDate, option: string): void {
  const wrong = wrongWeekday(law, occasion, day);
  if (wrong !== undefined) throw new ToolError('day-not-for-polling', { option, day, ...wrong });
}
