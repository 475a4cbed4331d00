import type { DateWay } from '../records/days/date-ways.ts';
import type { DayDoubt } from '../records/days/day-questions.ts';
import type { ChangeKind } from '../records/import/change.ts';
import type { Doubt } from '../records/import/questions.ts';
import type { Language } from './catalog.ts';

/** Words of `import`: what it understood, what it would change, and what it asks. */
export interface ImportText {
  readonly title: (table: string) => string;
  readonly sheets: (names: readonly string[]) => string;
  readonly header: (row: number, rows: number) => string;
  readonly encoding: (encoding: string, syllables: number, words: number) => string;
  readonly reads: (before: string, after: string) => string;
  readonly columns: string;
  readonly columnOf: (letters: string, heading: string) => string;
  readonly notUsed: string;
  readonly blankHeading: string;
  readonly joined: (from: string, to: string) => string;
  readonly split: (from: string, to: string) => string;
  readonly firstRows: string;
  readonly noticed: (count: number) => string;
  readonly times: (count: number) => string;
  readonly changes: string;
  readonly noChanges: string;
  readonly change: Readonly<Record<ChangeKind, (column: string, count: number) => string>>;
  readonly proposals: string;
  readonly proposeNames: (count: number) => string;
  readonly unsure: string;
  readonly why: Readonly<Record<Doubt, string>>;
  readonly whyDays: Readonly<Record<DayDoubt, (cells: number, text: string) => string>>;
  readonly total: (rows: number, files: number) => string;
  /** What is shown of all that lies in the folders and was not read. */
  readonly leftOut: (names: readonly string[], count: number) => string;
  readonly dryRun: string;
  readonly written: (rows: number, path: string) => string;
  readonly kept: (path: string) => string;
  readonly keptAnswers: (path: string) => string;
  readonly report: (path: string) => string;
  readonly next: (command: string) => string;
  readonly mappingAbout: (file: string) => string;
  readonly askColumn: (letters: string, heading: string, why: string) => string;
  readonly leaveOut: string;
  readonly askDays: (letters: string, heading: string, why: string) => string;
  readonly dateWay: Readonly<Record<DateWay, (text: string, reads: string) => string>>;
  readonly askNames: (count: number) => string;
  readonly askWrite: (rows: number, path: string) => string;
}

/** The words of `import` in one language; the other is not loaded. */
export async function loadImportText(language: Language): Promise<ImportText> {
  return language === 'en'
    ? (await import('./en/import.ts')).importText
    : (await import('./vi/import.ts')).importText;
}
