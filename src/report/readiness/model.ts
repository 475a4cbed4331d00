import type { Catalog } from '../../i18n/catalog.ts';
import type { CliText } from '../../i18n/cli-text.ts';
import type { Bilingual } from '../../law/model.ts';
import type { TableName } from '../../vocabulary.ts';
import type { CheckResult } from '../check-result.ts';

/** A milestone as the report lists it, worded already. */
export interface ReportMilestone {
  readonly title: Bilingual;
  readonly date: string;
  readonly status: string;
  readonly statusKey: string;
  readonly responsible: Bilingual;
  readonly basis: string;
  /** Late, or due within the week and not done. */
  readonly dueSoon: boolean;
}

/** A form as the report lists it. */
export interface ReportForm {
  readonly title: string;
  /** Number of the voting area whose paper it is; absent for the others. */
  readonly area?: string;
  /** Without the area, for a list of its papers. */
  readonly titleInArea?: string;
  /** First folder of its path: `candidates`, `committees`. */
  readonly folder: string;
  /** Link relative to the report; absent when it was not printed. */
  readonly path?: string;
  readonly state: 'printed' | 'draft' | 'refused';
  readonly pages: number;
  readonly errors: number;
  /** Characters that the font lacks: the document prints their numbers. */
  readonly missing?: readonly string[];
}

/** Everything that the readiness report shows, and the words to show it in. */
export interface ReportInput {
  readonly result: CheckResult;
  readonly milestones: readonly ReportMilestone[];
  /** Absent in a report made without printing. */
  readonly forms?: readonly ReportForm[];
  /** Charts of the structure of the lists, drawn already; absent where nobody stands. */
  readonly structure?: string;
  readonly catalog: Catalog;
  readonly text: CliText;
}

/** Tables that the lists to be posted are made of and that are not there: voters with their areas, and constituencies where there are candidates. */
export function tablesLacking({ summary }: CheckResult): readonly TableName[] {
  const needed: readonly TableName[] = summary.tables.includes('candidates')
    ? ['voters', 'areas', 'constituencies']
    : ['voters', 'areas'];
  return needed.filter((table) => !summary.tables.includes(table));
}

/** Ready to post: the lists are there, no error anywhere, no form held back, and every name printed with all its letters. */
export function isReady(result: CheckResult, forms: readonly ReportForm[] = []): boolean {
  return (
    tablesLacking(result).length === 0 &&
    result.summary.errors === 0 &&
    forms.every(({ state, missing = [] }) => state === 'printed' && missing.length === 0)
  );
}
