import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarIcs } from '../../../src/report/calendar/ics.ts';
import { contentLine, escapeText } from '../../../src/report/calendar/ics-lines.ts';
import { EN, madeUpCalendar, VI } from './made-up-calendar.ts';

const view = madeUpCalendar();
const text = calendarIcs(view, VI);

/** Events by UID, as an independent reader of RFC 5545 sees them. */
function events(ics: string): ReadonlyMap<string, ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(ics) as string);
  return new Map(
    calendar
      .getAllSubcomponents('vevent')
      .map((component) => [new ICAL.Event(component).uid, new ICAL.Event(component)]),
  );
}

test('every milestone with a day is one event with a stable id', () => {
  const dated = view.milestones.filter(({ date }) => date !== null);
  expect([...events(text).keys()]).toEqual(dated.map(({ id }) => `${id}-2026@baucu`));
});

test('a day is an all-day event in no time zone', () => {
  const event = events(text).get('establish-polling-teams-2026@baucu')!;
  expect(event.summary).toBe('Thành lập Tổ bầu cử');
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe('2026-01-31');
  expect(event.endDate.toString()).toBe('2026-02-01');
  expect(event.description).toBe(
    [
      'Thời hạn: chậm nhất 43 ngày trước ngày bầu cử',
      'rơi vào ngày nghỉ: Thứ Bảy (luật không lùi hạn); ngày làm việc cuối cùng trước đó: 30/01/2026',
      'Cơ quan thực hiện: Ủy ban nhân dân cấp xã',
      'Căn cứ: Điều 25.1 THU/2025; Điều 8 THU/2026',
    ].join('\n'),
  );
});

test('an hour is that of Việt Nam', () => {
  const event = events(text).get('campaign-end-2026@baucu')!;
  expect(event.startDate.toString()).toBe('2026-03-14T07:00:00');
  const zone = new ICAL.Timezone(
    new ICAL.Component(ICAL.parse(text) as string).getFirstSubcomponent('vtimezone')!,
  );
  expect(zone.tzid).toBe('Asia/Ho_Chi_Minh');
  expect(zone.utcOffset(event.startDate)).toBe(7 * 3600);
});

test('there are reminders a week and a day before, until it is done', () => {
  const triggers = (ics: string) =>
    events(ics)
      .get('post-voter-list-2026@baucu')!
      .component.getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
  expect(triggers(text)).toEqual(['-P7D', '-P1D']);
  expect(triggers(calendarIcs(madeUpCalendar({}, { 'post-voter-list': 'done' }), VI))).toEqual([]);
});

test('the same milestones give the same bytes; on a later day only the revision differs', () => {
  expect(calendarIcs(madeUpCalendar(), VI)).toBe(text);
  const later = calendarIcs(madeUpCalendar({ today: '2026-03-20' }), VI);
  const same = (ics: string): string => ics.replace(/^(DTSTAMP|SEQUENCE):.*$/gm, '$1');
  expect(later).not.toBe(text);
  expect(same(later)).toBe(same(text));
});

test.each([
  ['2019-12-31', 0],
  ['2020-01-01', 0],
  ['2020-01-02', 1],
  ['2026-01-20', 2211],
])('exported on %s, an event is of revision %i', (today, sequence) => {
  const ics = events(calendarIcs(madeUpCalendar({ today }), VI));
  expect(ics.get('post-voter-list-2026@baucu')!.sequence).toBe(sequence);
});

test('a step that was moved stands on its new day and says why', () => {
  const moved = calendarIcs(
    madeUpCalendar({ overrides: { 'consultation-3': { date: '2026-02-21', why: 'Công văn 1; a, b' } } }),
    VI,
  );
  const event = events(moved).get('consultation-3-2026@baucu')!;
  expect(event.startDate.toString()).toBe('2026-02-21');
  expect(event.description).toContain('đã điều chỉnh, theo luật là 20/02/2026 (Công văn 1; a, b)');
});

test('English has the same events', () => {
  const english = events(calendarIcs(view, EN));
  expect([...english.keys()]).toEqual([...events(text).keys()]);
  expect(english.get('polls-open-2026@baucu')!.summary).toBe('Polls open');
});

test('lines end with CRLF and none is longer than 75 octets', () => {
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\n');
  }
});

test('any text survives escaping and folding', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (value) => {
      // A calendar knows one kind of line break and no other control letters.
      const plain = value.replace(/\p{Cc}/gu, '');
      const line = contentLine(`SUMMARY:${escapeText(`${plain}\n;,\\${plain}`)}`);
      const [property] = (
        ICAL.parse(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`) as unknown as [
          string,
          [string, object, string, string][],
        ]
      )[1];
      expect(property![3]).toBe(`${plain}\n;,\\${plain}`);
    }),
  );
});
