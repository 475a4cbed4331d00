import type { IsoDate } from '../../../dates/iso-date.ts';
import type { FindingCatalog } from '../../catalog.ts';
import { days as inDays, quote } from './wording.ts';

/** Words for findings about milestones and the plan of work. */
export const plan = {
  'milestone/late': {
    message: ({ title, due, days }, write) =>
      `${quote(title.en)} is ${inDays(days)} overdue (it was due on ${write.day(due)}) and no day of completion is written.`,
    fix: (_, write) =>
      `If it is done, write the day in the column ${write.column('done_on', 'tasks')} and the document in the column ${write.column('document', 'tasks')}. If not, do it at once and report to the election committee above.`,
  },
  'milestone/soon': {
    message: ({ title, due, days }, write) =>
      days === 0
        ? `${quote(title.en)} is due today, ${write.day(due)}.`
        : `${quote(title.en)} is due in ${inDays(days)}, on ${write.day(due)}.`,
    fix: ({ days }, write) =>
      `Finish it ${days === 0 ? 'today' : 'in time'}. Then write the day in the column ${write.column('done_on', 'tasks')} and the document in the column ${write.column('document', 'tasks')} of the ${write.term('table/tasks')}.`,
  },
  'milestone/on-holiday': {
    message: ({ title, due, holiday }, write) =>
      `${quote(title.en)} is due on ${write.day(due)}, a day off (${holiday.en}); the law does not move it.`,
    fix: () => 'Finish it before, or have somebody on duty to do it that day.',
  },
  'plan/date-differs': {
    message: ({ title, date, time, start, startTime, due, dueTime, field }, write) => {
      const at = (day: IsoDate, hour?: string) =>
        hour === undefined ? `on ${write.day(day)}` : `at ${hour} on ${write.day(day)}`;
      const limit =
        start === undefined
          ? `at the latest ${at(due, dueTime)}`
          : start === due
            ? startTime === dueTime
              ? `${at(due, dueTime)} and no other ${dueTime === undefined ? 'day' : 'time'}`
              : `from ${startTime ?? ''} to ${dueTime ?? ''} on ${write.day(due)}`
            : `from ${write.day(start)} to ${dueTime === undefined ? '' : `${dueTime} on `}${write.day(due)}`;
      return `The column ${write.column(field, 'tasks')} says ${time === undefined ? '' : `${time} on `}${write.day(date)} for ${quote(title.en)}, outside the time the law sets: ${limit}.`;
    },
    fix: ({ field }, write) =>
      field === 'due'
        ? `Change the column ${write.column('due', 'tasks')} to a day within that time. If the National Election Council moved the step, write the new day and its document under override-milestones in ward.yaml.`
        : `If it is a slip, correct the column ${write.column('done_on', 'tasks')}. If it was done outside that time, report it to the election committee above.`,
  },
  'plan/date-unreadable': {
    message: ({ text }) => `The day ${quote(text)} in the plan of work cannot be read.`,
    fix: () =>
      'Write it as day/month/year, such as 31/01/2026; an hour of the day behind it, such as 07:30. For a task of several days write the last day in full, such as “từ 05/01 đến 10/01/2026”; for one that goes on all the time, “thường xuyên”.',
  },
  'plan/done-in-future': {
    message: ({ text, today }, write) =>
      `The column ${write.column('done_on', 'tasks')} says ${text}, after today (${write.day(today)}): it cannot have been done, and is taken as not done.`,
    fix: (_, write) =>
      `If it is a slip, correct the column ${write.column('done_on', 'tasks')}. If it is a day planned, take it out and write it in the column ${write.column('due', 'tasks')}.`,
  },
  'plan/step-unclear': {
    message: ({ text, candidates }) =>
      `The step ${quote(text)} of the plan may be any of these milestones: ${candidates.map(({ title }) => quote(title.en)).join('; ')}. Its day could not be compared with the law.`,
    fix: (_, write) =>
      `Write the id of the right milestone into column ${write.column('id', 'tasks')} (“baucu calendar --csv” lists the ids). If it is the ward’s own work, give it an id of its own and a clearer title.`,
  },
} satisfies Partial<FindingCatalog>;
