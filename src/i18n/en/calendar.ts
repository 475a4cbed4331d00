import type { CalendarText } from '../calendar-text.ts';

const count = (value: number, unit: string): string => `${value} ${unit}${value === 1 ? '' : 's'}`;

const from = (days: number, pollingDay: string): string =>
  days === 0 ? pollingDay : `${count(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} ${pollingDay}`;

const NAME_OF_DAY = {
  general: 'Polling day',
  'by-election': 'Day of the by-election',
  repeat: 'Day of the extra or repeat election',
} as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const calendar: CalendarText = {
  heading: {
    general: 'ELECTION CALENDAR',
    'by-election': 'BY-ELECTION CALENDAR',
    repeat: 'EXTRA OR REPEAT ELECTION CALENDAR',
  },
  pollingDay: {
    general: 'polling day',
    'by-election': 'the day of the by-election',
    repeat: 'the day of the extra or repeat election',
  },
  countdown: (weekday, pollingDay, today, days, occasion) => {
    const left =
      days > 0
        ? `${count(days, 'day')} left`
        : days === 0
          ? 'polling is today'
          : `${count(-days, 'day')} ago`;
    return `${NAME_OF_DAY[occasion]}: ${weekday}, ${pollingDay} · Today: ${today} · ${left}`;
  },
  assumed: {
    general: 'This polling day is assumed: no act has set it. Days follow the law in force.',
    'by-election': 'This by-election day is assumed.',
    repeat:
      'The day of the extra or repeat election is not set: days follow the last one that the law allows.',
  },
  lunarUnknown: (year) =>
    `Tết and the Hùng Kings’ day of ${year} are not known: only weekends and holidays of the solar calendar are named.`,
  filter: {
    only: 'Shown only',
    thisWeek: (monday, sunday) => `this week’s (${monday} to ${sunday}) and late ones`,
    next: (many) => `the next ${many}`,
    owner: (words) => `owner has “${words}”`,
    group: (words) => `group “${words}”`,
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
  dayOff: (name, lastWorkingDay) =>
    `falls on a day off: ${name} (the law does not move it)${lastWorkingDay === '' ? '' : `; last working day before it: ${lastWorkingDay}`}`,
  doneOn: (day, lateDays) =>
    `${day === '' ? 'done' : `done on ${day}`}${lateDays > 0 ? `, ${count(lateDays, 'day')} late` : ''}`,
  late: (days) => `${count(days, 'day')} late`,
  document: (documents) => `document: ${documents}`,
  owner: (owners) => `owner: ${owners}`,
  ownTask: 'the ward’s own task',
  moved: (legalDay, why) =>
    `moved${legalDay === '' ? '' : `; in law ${legalDay}`}${why === '' ? '' : ` (${why})`}`,
  areas: (numbers, day, time) => `${time} on ${day}: voting areas ${numbers}`,
  unlawfulHour: (areas, { field, hour, earliest, latest }) =>
    `HOUR AGAINST THE LAW: ${areas === '' ? "the ward's own hours" : `voting areas ${areas}`} ${field === 'opens' ? 'open' : 'close'} at ${hour}; the law allows ${earliest} to ${latest} only`,
  unlawful: 'HOUR AGAINST THE LAW',
  ofLevel: (level) => `(${level})`,

  rule: {
    by: (days, pollingDay) => (days === 0 ? pollingDay : `at the latest ${from(days, pollingDay)}`),
    between: (start, days, pollingDay) => `from ${from(start, pollingDay)} to ${from(days, pollingDay)}`,
    fromStep: (title, days, pollingDay) =>
      `from the day this is done: “${title}”, to ${from(days, pollingDay)}`,
    on: (day, exactly) => `${exactly ? 'on' : 'at the latest on'} ${day}`,
    until: (time) => `until ${time}`,
    hours: (hours, what, way) => {
      const edge = what === 'opening' ? 'polls open' : 'polls close';
      if (way === 'begins') return `as soon as ${edge}`;
      if (hours === 0) return `${way === 'exactly' ? '' : 'at the latest '}when ${edge}`;
      return hours < 0
        ? `at the latest ${count(-hours, 'hour')} before ${edge}`
        : `within ${count(hours, 'hour')} after ${edge}`;
    },
    fromDone: (days, title) => `within ${count(days, 'day')} from the day this was done: “${title}”`,
    orBy: (days, pollingDay) => `while that day is not known: at the latest ${from(days, pollingDay)}`,
    sameDay: (title) => `on the same day as “${title}”`,
    before: (title) => `before “${title}”`,
  },

  name: (election) => `Election calendar ${election}`,
  timeline: {
    legend: '● due   ═ window   ─ days to polling day   ◆ polling day   ┊ today',
    noDay: 'No day yet, only a rule:',
    cut: 'Lines with … are shortened; leave out --timeline for the whole text.',
  },
  page: {
    title: (election) => `Election calendar ${election}`,
    month: (month, year) => `${MONTHS[month - 1]} ${year}`,
    noDay: 'No day yet, only a rule',
    legend:
      'Dot: due. Dark bar: window. Light bar: days to polling day. Red mark: polling day. Dashes: today.',
    drawn: 'Each day is the last that the law allows; a day off moves none of them.',
    pollingDay: (weekday, day, occasion) => `${NAME_OF_DAY[occasion]}: ${weekday}, ${day}`,
  },
  csv: {
    id: 'Id',
    title: 'Milestone',
    date: 'Due',
    time: 'Time',
    start: 'From',
    weekday: 'Day',
    daysLeft: 'Days left',
    status: 'Status',
    lateDays: 'Days late',
    group: 'Group',
    level: 'Level',
    responsible: 'Responsible',
    owner: 'Owner',
    doneOn: 'Done on',
    document: 'Document',
    onHoliday: 'Day off',
    lastWorkingDay: 'Last working day',
    rule: 'Rule',
    basis: 'Legal basis',
  },
  remind: (days, title) => `${count(days, 'day')} left: ${title}`,
  labels: { rule: 'When', responsible: 'Responsible', basis: 'Legal basis' },
};
