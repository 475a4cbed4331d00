import type { PrintDocument } from '../print/document.ts';
import type { FormContext } from '../print/forms/form-context.ts';
import type { FormId } from '../print/forms/index.ts';
import type { Subject } from './concerns.ts';

/** One document to print: where it goes, what it is about, and how to make it. */
export interface PrintJob {
  readonly form: FormId;
  /** Relative path without extension. */
  readonly path: string;
  /** What it is about: an area's pack takes what is about the area. */
  readonly subject: Subject;
  /** What else stands in it: an error about that refuses it too. */
  readonly also?: readonly Subject[];
  /** Rows of the table, cards, or pages of their own: everybody who votes here votes for the National Assembly. */
  readonly rows: number;
  /** Of the voter list, those for whom there is a paper or a line here; without it none can be asked for alone. */
  readonly numbers?: () => readonly number[];
  readonly document: (context: FormContext) => PrintDocument;
}

/** Everything that the document rests on. */
export const subjectsOf = ({ subject, also = [] }: PrintJob): readonly Subject[] => [subject, ...also];
