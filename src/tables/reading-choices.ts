import type { DateWay } from '../records/days/date-ways.ts';

/** Encodings that an official may name (`--encoding`); `windows-1252` is Unicode that was once misread as it ("Nguyá»…n"). */
export const ENCODING_NAMES = [
  'utf-8',
  'utf-16',
  'windows-1258',
  'windows-1252',
  'tcvn3',
  'vni',
  'vps',
] as const;
export type EncodingName = (typeof ENCODING_NAMES)[number];

/** What a person settled about how a file is to be read, by an option or in its mapping file. Absent: found out from the file. */
export interface ReadingChoices {
  readonly encoding?: EncodingName;
  /** Name of the sheet. */
  readonly sheet?: string;
  /** The spreadsheet's own number of the last row of the header. */
  readonly headerRow?: number;
  /** Key of a column by the heading the file gives it; '-' for a column that is not wanted. */
  readonly columns?: Readonly<Record<string, string>>;
  /** How the days of a column are written, by the heading the file gives it or by its letters. */
  readonly dates?: Readonly<Record<string, readonly DateWay[]>>;
}

/** How it was found out what a text is written in: shown before it is believed. */
export interface EncodingEvidence {
  /** `TCVN3`, `Windows-1258`, `UTF-16` … */
  readonly encoding: string;
  /** Different words that became Vietnamese syllables, of those with letters beyond ASCII. */
  readonly syllables: number;
  readonly words: number;
  /** A piece of the text as it stood, and as it reads. */
  readonly before: string;
  readonly after: string;
}
