import { completeDay } from '../dates/partial-date.ts';
import { parseCount } from './parse/count.ts';
import { parseDate } from './parse/date.ts';
import { parseHour } from './parse/hour.ts';
import type { WardValue } from './ward-keys.ts';

/** A value of ward.yaml that is no mapping. */
export type ScalarValue = Exclude<WardValue, { is: 'keys' | 'entries' }>;

/** The text of a scalar as what its key wants: a number, a share, a day `YYYY-MM-DD`, an hour `HH:MM`; undefined when it is none. */
export function scalarOf(text: string, expected: ScalarValue): string | number | boolean | undefined {
  switch (expected.is) {
    case 'text':
      return text;
    case 'one-of':
      return expected.words.includes(text) ? text : undefined;
    case 'number': {
      const count = parseCount(text);
      return count !== undefined && count >= expected.min ? count : undefined;
    }
    case 'share':
      return shareOf(text);
    case 'truth':
      return truthOf(text);
    case 'hour':
      return parseHour(text);
    case 'day': {
      const cell = parseDate(text);
      return cell.state === 'read' ? completeDay(cell.date) : undefined;
    }
  }
  return expected satisfies never;
}

function shareOf(text: string): number | undefined {
  const parts = /^(\d{1,3}(?:[.,]\d+)?) ?(%?)$/.exec(text);
  if (parts === null) return undefined;
  const share = Number(parts[1]!.replace(',', '.')) / (parts[2] === '%' ? 100 : 1);
  return share <= 1 ? share : undefined;
}

/** `true` and `false`, or yes and no in either language. */
export function truthOf(text: string): boolean | undefined {
  if (/^(?:true|yes|có)$/i.test(text)) return true;
  return /^(?:false|no|không)$/i.test(text) ? false : undefined;
}
