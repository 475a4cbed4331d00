import type { CalendarText } from '../calendar-text.ts';

const count = (value: number, unit: string): string => `${value} ${unit}${value === 1 ? '' : 's'}`;

const fromPollingDay = (days: number): string =>
  days === 0 ? 'polling day' : `${count(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} polling day`;

export const calendar: CalendarText = {
  heading: 'ELECTION CALENDAR',
  countdown: (weekday, pollingDay, today, days) => {
    const left =
      days > 0
        ? `${count(days, 'day')} left`
        : days === 0
          ? 'polling is today'
          : `${count(-days, 'day')} ago`;
    return `Polling day: ${weekday}, ${pollingDay} · Today: ${today} · ${left}`;
  },
  columns: {
    date: 'Date',
    weekday: 'Day',
    daysLeft: 'Left',
    status: 'Status',
    title: 'Milestone',
    responsible: 'Responsible',
    basis: 'Legal basis',
  },
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  longWeekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  status: {
    done: 'done',
    late: 'late',
    today: 'today',
    open: 'open',
    upcoming: 'upcoming',
    passed: 'passed',
  },
  level: { nation: 'national', province: 'province', commune: 'commune' },
  group: {
    propaganda: 'information',
    leadership: 'leadership and direction',
    personnel: 'personnel',
    security: 'security and public order',
  },
  counts: (late, soon, withinDays) =>
    `${count(late, 'milestone')} late; ${soon} due within the next ${count(withinDays, 'day')}.`,
  furtherBasis: (further) => `and ${further} more`,
  empty: 'There are no milestones.',

  window: (start, end) => `from ${start} to ${end}`,
  dayOff: (name) => `falls on a day off: ${name} (the law does not move it)`,
  moved: (legalDay, why) =>
    `moved${legalDay === '' ? '' : `; in law ${legalDay}`}${why === '' ? '' : ` (${why})`}`,
  areas: (numbers, day, time) => `${time} on ${day}: voting areas ${numbers}`,
  ofLevel: (level) => `(${level})`,

  rule: {
    by: (days) => (days === 0 ? 'polling day' : `at the latest ${fromPollingDay(days)}`),
    between: (start, days) => `from ${fromPollingDay(start)} to ${fromPollingDay(days)}`,
    on: (day) => `on ${day}`,
    until: (time) => `until ${time}`,
    hours: (hours, from) => {
      const edge = from === 'opening' ? 'polls open' : 'polls close';
      if (hours === 0) return `when ${edge}`;
      return hours < 0
        ? `${count(-hours, 'hour')} before ${edge}`
        : `within ${count(hours, 'hour')} after ${edge}`;
    },
    fromDone: (days, title) => `within ${count(days, 'day')} from the day this was done: “${title}”`,
    orBy: (days) => `while that day is not known: at the latest ${fromPollingDay(days)}`,
    sameDay: (title) => `on the same day as “${title}”`,
    before: (title) => `before “${title}”`,
  },

  name: (election) => `Election calendar ${election}`,
  remind: (days, title) => `${count(days, 'day')} left: ${title}`,
  labels: { rule: 'When', responsible: 'Responsible', basis: 'Legal basis' },
};
