import { ToolError } from '../../../src/findings/tool-error.ts';
import { createChangeLog } from '../../../src/records/import/change.ts';
import { importRows, type Understood } from '../../../src/records/import/import-table.ts';
import { readInput } from '../../../src/records/import/read-input.ts';
import { columnLetters } from '../../../src/tables/column-letters.ts';
import { officeList, type OfficeList } from './list.ts';
import { fileOf, isWorkbook, type Kind } from './write.ts';

/** What became of a list: read as it is, asked about in words that settle it, not known at all, or wrong. */
export interface Verdict {
  readonly verdict: 'right' | 'asked' | 'refused' | 'wrong';
  readonly why: string;
}

/** Reads a list as `import` does and holds it beside the truth; questions are answered as they are put. */
export async function judge(seed: number, kind: Kind): Promise<Verdict> {
  const list = officeList(seed, isWorkbook(kind));
  const bytes = fileOf(list, kind);
  const read = (columns: Readonly<Record<string, string>>): Promise<Understood> =>
    readInput({ path: 'so', name: 'so', bytes }, 'voters', { columns });
  try {
    const first = await read({});
    if (first.dayQuestions.length > 0)
      return { verdict: 'wrong', why: `days: ${first.dayQuestions[0]!.heading}` };
    if (first.questions.length === 0) {
      const why = differences(list, first);
      return why === undefined ? { verdict: 'right', why: '' } : { verdict: 'wrong', why };
    }
    const answers: Record<string, string> = {};
    for (const { letters, heading, choices, why } of first.questions) {
      const column = Array.from({ length: list.width }, (_, index) => columnLetters(index)).indexOf(letters);
      const meant = list.answers.get(column);
      if (meant !== undefined && !choices.includes(meant))
        return {
          verdict: 'wrong',
          why: `question ${letters} ${heading} ${why}: ${choices.join()} for ${meant}`,
        };
      // A residence that does not say which is all that an office leaves open.
      if (why !== 'general') return { verdict: 'wrong', why: `asked ${why} ${heading}` };
      answers[letters] = meant ?? '-';
    }
    const asked = first.questions.map(({ heading, why }) => `${why} ${heading}`).join('; ');
    const why = differences(list, await read(answers));
    return why === undefined
      ? { verdict: 'asked', why: asked }
      : { verdict: 'wrong', why: `after ${asked}: ${why}` };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { verdict: 'refused', why: error.code };
  }
}

/** How the rows that an import would write differ from the truth; undefined when they do not. */
function differences({ truth }: OfficeList, understood: Understood): string | undefined {
  const options = {
    keys: understood.keys,
    fixNames: false,
    changes: createChangeLog(),
    proposals: createChangeLog(),
  };
  const rows = [...importRows(understood, 'voters', options)].map(({ cells }) =>
    Object.fromEntries(understood.keys.map((key, index) => [key, cells[index]!] as const)),
  );
  if (rows.length !== truth.length) {
    const extra = rows.find((row) => !truth.some((one) => one['name'] === row['name']));
    const lost = truth.find((one) => !rows.some((row) => one['name'] === row['name']));
    return `${rows.length} rows for ${truth.length}: extra ${JSON.stringify(extra)} lost ${lost?.['name']}`;
  }
  for (const [index, row] of rows.entries()) {
    const one = truth[index]!;
    for (const key of new Set([...Object.keys(one), ...Object.keys(row)]))
      if (!says(key, row[key] ?? '', one[key] ?? ''))
        return `row ${index} ${key}: ${JSON.stringify(row[key])} for ${JSON.stringify(one[key])}`;
  }
  return undefined;
}

/** A household whose number was there before, in another list of the sheet, is told apart by what stands behind it. */
function says(key: string, read: string, truth: string): boolean {
  return read === truth || (key === 'household' && read.startsWith(`${truth} / `));
}
