import type { Due } from '../../law/model.ts';
import type { CalendarView, CalendarWords } from './view.ts';

/** When a milestone falls due, in words: "chậm nhất 43 ngày trước ngày bầu cử". */
export function ruleWords(
  due: Due,
  { titles, poll }: Pick<CalendarView, 'titles' | 'poll'>,
  { text, writing }: CalendarWords,
): string {
  const { rule } = text;
  const pollingDay = text.pollingDay[poll.occasion];
  const titleOf = (id: string): string => titles.get(id)?.[writing.language] ?? id;
  if ('words' in due) return due.words[writing.language];
  if ('sameDayAs' in due)
    return due.beforeIt ? rule.before(titleOf(due.sameDayAs)) : rule.sameDay(titleOf(due.sameDayAs));
  if ('fromDone' in due) {
    // Where the days are the sum of two of the law's terms, its own words and not the sum.
    if (due.reads) return due.reads[writing.language];
    const words = rule.fromDone(due.days, titleOf(due.fromDone));
    return due.orDays === undefined ? words : `${words}; ${rule.orBy(due.orDays, pollingDay)}`;
  }
  if ('hours' in due) {
    const way = due.exactly ? 'exactly' : due.begins ? 'begins' : 'latest';
    return rule.hours(due.hours, due.from, way);
  }
  const until = due.time === undefined ? '' : `, ${rule.until(due.time)}`;
  if ('on' in due) {
    const window =
      due.start === undefined
        ? rule.on(writing.day(due.on), due.exactly === true)
        : text.window(writing.day(due.start), writing.day(due.on));
    return window + until;
  }
  if (due.startDone !== undefined) return rule.fromStep(titleOf(due.startDone), due.days, pollingDay) + until;
  return (
    (due.start === undefined
      ? rule.by(due.days, pollingDay)
      : rule.between(due.start, due.days, pollingDay)) + until
  );
}
