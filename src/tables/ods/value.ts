import { MARK } from '../cell-marks.ts';
import { formatted } from '../number-format.ts';
import { serialText } from '../serial-date.ts';
import type { Attributes } from '../xml/attributes.ts';

/** What the tag of a cell says; its text comes with the paragraphs inside it. */
export interface CellTag {
  readonly type: string;
  readonly value: string;
  readonly formula: boolean;
  readonly error: boolean;
  /** A number that its style shows as a day. */
  readonly showsDay: boolean;
}

export function cellTag(attributes: Attributes, showsDay: boolean): CellTag {
  const type = attributes.get('office:value-type') ?? '';
  return {
    type,
    value:
      type === ''
        ? ''
        : (attributes.get(
            `office:${type === 'float' || type === 'percentage' || type === 'currency' ? '' : `${type}-`}value`,
          ) ?? ''),
    formula: attributes.get('table:formula') !== undefined,
    error: attributes.get('calcext:value-type') === 'error',
    showsDay,
  };
}

/** The text of a cell and its marks. Days and times come from their stored form, numbers as they are stored. */
export function cellValue(tag: CellTag, paragraphs: string): readonly [text: string, marks: number] {
  const marks = (tag.formula ? MARK.formula : 0) | (tag.error ? MARK.error : 0);
  if (tag.error) return [paragraphs, marks];
  switch (tag.type) {
    case 'float': {
      const day = tag.showsDay ? serialText(tag.value, 1900, 'day') : undefined;
      if (day !== undefined) return [day, marks | MARK.date];
      // Zeros in front that the sheet shows belong to the number.
      return [isSameWithZeros(tag.value, paragraphs) ? paragraphs : tag.value, marks];
    }
    case 'currency':
      return [tag.value, marks];
    case 'percentage':
      return [formatted(tag.value, { kind: 'percent' }, 1900), marks];
    case 'date':
      return [tag.value.replace('T', ' ').replace(/(?:\.\d+)?Z?$/, ''), marks | MARK.date];
    case 'time':
      return [clock(tag.value) ?? paragraphs, marks | MARK.date];
    case 'boolean':
      return [tag.value === 'true' ? 'TRUE' : 'FALSE', marks];
    default:
      return [paragraphs === '' ? tag.value : paragraphs, marks];
  }
}

const isSameWithZeros = (value: string, shown: string): boolean =>
  shown.length > value.length && /^0+\d+$/.test(shown) && shown.replace(/^0+/, '') === value;

/** `PT07H30M00S` as `07:30:00`. */
function clock(value: string): string | undefined {
  const parts = /^PT(\d{1,2})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(value);
  return parts
    ?.slice(1)
    .map((part) => part.padStart(2, '0'))
    .join(':');
}
