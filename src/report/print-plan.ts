import type { PrintText } from '../i18n/print-text.ts';
import { minutes, reams, sumBy, type PaperNeeded, type PlannedPaper } from '../print/print-plan.ts';

/** A plan as JSON: sums by form and by area, every document, and all together. */
export function printPlanJson(plan: readonly PlannedPaper[], pagesPerMinute: number): string {
  const needs = ({ pages, sheets }: PaperNeeded) => ({
    pages,
    sheets,
    reams: reams(sheets),
    minutes: minutes(pages, pagesPerMinute),
  });
  const value = {
    version: 1,
    pagesPerMinute,
    total: needs(totalOf(plan)),
    byPaper: Object.fromEntries(
      [...sumBy(plan, ({ paper }) => paper)].map(([key, sum]) => [key, needs(sum)]),
    ),
    byForm: Object.fromEntries(
      [...sumBy(plan, ({ form }) => form)].map(([key, sum]) => [
        key,
        { documents: sum.documents, ...needs(sum) },
      ]),
    ),
    byArea: Object.fromEntries(
      [...sumBy(plan, ({ area }) => area ?? '')].map(([key, sum]) => [
        key,
        { documents: sum.documents, ...needs(sum) },
      ]),
    ),
    documents: plan.map(({ area, ...paper }) => ({ ...paper, area: area ?? null })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A plan for the screen: forms, areas, papers, and all together. */
export function* printPlanLines(
  plan: readonly PlannedPaper[],
  pagesPerMinute: number,
  titles: ReadonlyMap<string, string>,
  text: PrintText,
): Iterable<string> {
  const { plan: words } = text;
  yield* tableLines(
    words.byForm,
    [...sumBy(plan, ({ form }) => form)].map(([form, sum]) => [
      `${form.padEnd(16)} ${titles.get(form) ?? ''}`,
      sum,
    ]),
    text,
    pagesPerMinute,
  );
  const byArea = [...sumBy(plan, ({ area }) => area)];
  yield* tableLines(
    words.byArea,
    byArea.map(([area, sum]) => [area === undefined ? words.wholeWard : words.area(area), sum]),
    text,
    pagesPerMinute,
  );
  yield* tableLines(
    words.byPaper,
    [...sumBy(plan, ({ paper }) => paper)].map(([paper, sum]) => [words.paper(paper), sum]),
    text,
    pagesPerMinute,
  );
  const total = totalOf(plan);
  yield `${words.total(plan.length, total.pages, total.sheets, reams(total.sheets), minutes(total.pages, pagesPerMinute), pagesPerMinute)}\n`;
}

const totalOf = (plan: readonly PlannedPaper[]): PaperNeeded => ({
  pages: plan.reduce((sum, { pages }) => sum + pages, 0),
  sheets: plan.reduce((sum, { sheets }) => sum + sheets, 0),
});

/** Letters of the first column; a longer name is cut with a sign that says so. */
const NAME = 60;

function* tableLines(
  heading: string,
  rows: readonly (readonly [name: string, sum: PaperNeeded])[],
  { plan: words }: PrintText,
  pagesPerMinute: number,
): Iterable<string> {
  const columns = [words.pages, words.sheets, words.reams, words.minutes];
  yield `${heading.padEnd(NAME)}${columns.map((column) => column.padStart(8)).join('')}\n`;
  for (const [name, { pages, sheets }] of rows) {
    const shown = name.length > NAME - 2 ? `${name.slice(0, NAME - 3)}…` : name;
    const numbers = [pages, sheets, reams(sheets), minutes(pages, pagesPerMinute)];
    yield `${shown.padEnd(NAME)}${numbers.map((number) => words.number(number).padStart(8)).join('')}\n`;
  }
  yield '\n';
}
