import { addDays, daysBetween } from '../../dates/iso-date.ts';
import { REMIND_DAYS } from '../../law/house-rules.ts';
import { contentLine, escapeText, icsDate, icsDateTime } from './ics-lines.ts';
import { remarks } from './remarks.ts';
import { ruleWords } from './rule-words.ts';
import type { CalendarView, CalendarWords, MilestoneRow } from './view.ts';

/** The day from which revisions are counted: before any export. */
const FIRST_REVISION = '2020-01-01';
const ZONE = 'Asia/Ho_Chi_Minh';

// Written by hand: the packages at hand fold by letters and not by octets, write durations that
// strict readers refuse, and know no time zone.
const TIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * The milestones that have a day as an iCalendar file (RFC 5545): the last day allowed, all day or at
 * its hour, with reminders until it is done. A later day's export is a later revision of every event.
 */
export function calendarIcs(view: CalendarView, words: CalendarWords): string {
  const { text, writing } = words;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//baucu//${writing.language === 'en' ? 'Election calendar//EN' : 'Lich bau cu//VI'}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(text.name(view.election.id))}`,
    `X-WR-TIMEZONE:${ZONE}`,
    ...TIMEZONE,
    ...view.milestones.filter(({ own }) => !own).flatMap((milestone) => event(milestone, view, words)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function event(milestone: MilestoneRow, view: CalendarView, words: CalendarWords): readonly string[] {
  const { date, time, status } = milestone;
  if (date === null) return [];
  const { writing, text } = words;
  const title = milestone.title[writing.language];
  return [
    'BEGIN:VEVENT',
    // A second export updates what the first one made instead of doubling it.
    `UID:${milestone.id}-${pollId(view)}@baucu`,
    `DTSTAMP:${icsDateTime(view.today, '00:00')}Z`,
    // A calendar takes over a changed event, moved or done, only when its number has grown.
    `SEQUENCE:${Math.max(0, daysBetween(FIRST_REVISION, view.today))}`,
    ...(time === null
      ? [`DTSTART;VALUE=DATE:${icsDate(date)}`, `DTEND;VALUE=DATE:${icsDate(addDays(date, 1))}`]
      : [`DTSTART;TZID=${ZONE}:${icsDateTime(date, time)}`]),
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description(milestone, view, words))}`,
    `CATEGORIES:${escapeText(milestone.group ? text.group[milestone.group] : text.level[milestone.level])}`,
    'TRANSP:TRANSPARENT',
    ...(status === 'done' ? [] : REMIND_DAYS.flatMap((days) => alarm(days, text.remind(days, title)))),
    'END:VEVENT',
  ];
}

/** A by-election and a repeat poll have steps of their own beside those of the general election. */
function pollId({ election, poll, pollingDay }: CalendarView): string {
  return poll.occasion === 'general' ? election.id : `${election.id}-${poll.occasion}-${pollingDay}`;
}

function description(milestone: MilestoneRow, view: CalendarView, words: CalendarWords): string {
  const { text, writing } = words;
  const rule = ruleWords(milestone.due, view, words);
  // How many days late it is was true on the day of the export only.
  const lasting: MilestoneRow = milestone.status === 'late' ? { ...milestone, status: 'passed' } : milestone;
  return [
    `${text.labels.rule}: ${rule}`,
    ...remarks(lasting, view, words).filter((remark) => remark !== rule),
    `${text.labels.responsible}: ${milestone.responsible[writing.language]}`,
    `${text.labels.basis}: ${writing.citations(milestone.basis)}`,
  ].join('\n');
}

function alarm(days: number, words: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${days}D`,
    `DESCRIPTION:${escapeText(words)}`,
    'END:VALARM',
  ];
}
