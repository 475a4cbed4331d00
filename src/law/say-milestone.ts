import type { Due, Law, MilestoneRule } from './model.ts';
import type { SheetLanguage } from './sheet-words.ts';

/** When a milestone falls due and who sees to it, in one line. */
export function sayMilestone(rule: MilestoneRule, law: Law, language: SheetLanguage): string {
  const { say, of } = language;
  return `${sayDue(rule, law, language)}; ${say('phụ trách', 'responsible')}: ${of(rule.responsible)}`;
}

function sayDue({ due, occasion }: MilestoneRule, law: Law, language: SheetLanguage): string {
  const { say, of } = language;
  if ('words' in due) return of(due.words);
  if ('on' in due) return onDays(due, language);
  if ('hours' in due) return byTheHour(due, language);
  const other = (id: string): string => {
    const milestone = law.rule('milestone', id);
    return milestone ? `“${of(milestone.label)}”` : id;
  };
  if ('sameDayAs' in due) {
    const step = other(due.sameDayAs);
    return due.beforeIt
      ? say(`trước ${step}`, `before ${step}`)
      : say(`cùng ngày với ${step}`, `on the same day as ${step}`);
  }
  if ('fromDone' in due) {
    if (due.reads) return of(due.reads);
    const step = other(due.fromDone);
    return say(
      `trong ${due.days} ngày kể từ ngày thực hiện ${step}`,
      `within ${due.days} days from the day of ${step}`,
    );
  }
  const pollingDay =
    occasion === 'by-election'
      ? say('ngày bầu cử bổ sung', 'the day of the by-election')
      : say('ngày bầu cử', 'polling day');
  return inDays(due, pollingDay, language);
}

type DayCount = Exclude<Extract<Due, { readonly days: number }>, { readonly fromDone: string }>;

function inDays({ days, start, time }: DayCount, pollingDay: string, { say }: SheetLanguage): string {
  const at = time === undefined ? '' : say(` lúc ${time}`, ` at ${time}`);
  const count = (value: number): string => {
    if (value === 0) return pollingDay;
    const many = Math.abs(value);
    return value < 0
      ? say(`${many} ngày trước ${pollingDay}`, `${many} days before ${pollingDay}`)
      : say(`${many} ngày sau ${pollingDay}`, `${many} days after ${pollingDay}`);
  };
  if (start !== undefined)
    return say(`từ ${count(start)} đến ${count(days)}${at}`, `from ${count(start)} to ${count(days)}${at}`);
  if (days === 0) return count(0) + at;
  return say(`chậm nhất ${count(days)}${at}`, `at the latest ${count(days)}${at}`);
}

function onDays(
  { on, start, time, exactly }: Extract<Due, { readonly on: string }>,
  { say, day }: SheetLanguage,
): string {
  const last =
    time === undefined
      ? say(`ngày ${day(on)}`, day(on))
      : say(`${time} ngày ${day(on)}`, `${time} on ${day(on)}`);
  if (start !== undefined) return say(`từ ngày ${day(start)} đến ${last}`, `from ${day(start)} to ${last}`);
  return exactly ? last : say(`chậm nhất ${last}`, `at the latest ${last}`);
}

function byTheHour(
  { hours, from, exactly, begins }: Extract<Due, { readonly hours: number }>,
  { say }: SheetLanguage,
): string {
  const edge =
    from === 'opening'
      ? say('khi bắt đầu bỏ phiếu', 'the opening of the poll')
      : say('khi kết thúc bỏ phiếu', 'the close of the poll');
  if (begins) return say(`ngay sau ${edge}`, `from ${edge} on`);
  if (hours === 0)
    return exactly ? say(edge, `at ${edge}`) : say(`chậm nhất ${edge}`, `at the latest at ${edge}`);
  const many = Math.abs(hours);
  return hours < 0
    ? say(`chậm nhất ${many} giờ trước ${edge}`, `at the latest ${many} hours before ${edge}`)
    : say(`trong ${many} giờ sau ${edge}`, `within ${many} hours after ${edge}`);
}
