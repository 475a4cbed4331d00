import { ToolError } from '../../../src/findings/tool-error.ts';
import { createChangeLog } from '../../../src/records/import/change.ts';
import { importRows, type Understood } from '../../../src/records/import/import-table.ts';
import { readInput } from '../../../src/records/import/read-input.ts';
import type { Doubt } from '../../../src/records/import/questions.ts';
import { recordsOf } from '../../../src/records/read-ward.ts';
import { columnLetters } from '../../../src/tables/column-letters.ts';
import type { TableName } from '../../../src/vocabulary.ts';
import { officeList, type OfficeList } from './list.ts';
import { randomOf } from './random.ts';
import { SAYINGS } from './sayings.ts';
import { layOutTable, type ByKey } from './table-list.ts';
import { OFFICE_TABLES } from './tables.ts';
import { fileOf, isWorkbook, type Kind } from './write.ts';

/** The tables other than that of voters. */
export type OtherTable = keyof typeof OFFICE_TABLES;

/** What became of a list: read as it is, asked about in words that settle it, not known at all, or wrong. */
export interface Verdict {
  readonly verdict: 'right' | 'asked' | 'refused' | 'wrong';
  readonly why: string;
}

/** Reads a list of voters as `import` does and holds it beside the truth; questions are answered as they are put. */
export async function judge(seed: number, kind: Kind): Promise<Verdict> {
  return judgeList(officeList(seed, isWorkbook(kind)), 'voters', kind, { general: true });
}

/** The same for another table; what its records say is held beside it, too. */
export async function judgeTable(name: OtherTable, seed: number, kind: Kind): Promise<Verdict> {
  const random = randomOf(seed);
  const list = layOutTable(OFFICE_TABLES[name](random), random, isWorkbook(kind));
  return judgeList(
    list,
    name,
    kind,
    { council: true, 'by-content': true },
    list.answersTold,
    async (read) => {
      const { rows } = await recordsOf(read.table, name, '2026');
      const say = SAYINGS[name] as (record: unknown) => ByKey;
      return firstDifference(rows.map(say), list.meaning);
    },
  );
}

/** Reads a list and answers what it is asked; `may` tells which questions an office leaves open. */
async function judgeList(
  list: OfficeList,
  table: TableName,
  kind: Kind,
  may: { readonly [D in Doubt]?: true },
  answersTold: ByKey = {},
  meaning: (read: Understood) => Promise<string | undefined> = () => Promise.resolve(undefined),
): Promise<Verdict> {
  const bytes = fileOf(list, kind);
  const read = (columns: ByKey): Promise<Understood> =>
    readInput({ path: 'so', name: 'so', bytes }, table, { columns });
  const held = async (understood: Understood): Promise<string | undefined> =>
    differences(list, table, understood) ?? (await meaning(understood));
  try {
    const first = await read({});
    if (first.dayQuestions.length > 0)
      return { verdict: 'wrong', why: `days: ${first.dayQuestions[0]!.heading}` };
    if (first.questions.length === 0) {
      const why = await held(first);
      return why === undefined ? { verdict: 'right', why: '' } : { verdict: 'wrong', why };
    }
    const answers: Record<string, string> = {};
    for (const { letters, heading, choices, why, answerAs } of first.questions) {
      const column = Array.from({ length: list.width }, (_, index) => columnLetters(index)).indexOf(letters);
      const meant = list.answers.get(column) ?? answersTold[heading];
      if (meant !== undefined && !choices.includes(meant))
        return {
          verdict: 'wrong',
          why: `question ${letters} ${heading} ${why}: ${choices.join()} for ${meant}`,
        };
      if (may[why] !== true || (meant === undefined && why !== 'general'))
        return { verdict: 'wrong', why: `asked ${why} ${heading}` };
      answers[answerAs] = meant ?? '-';
    }
    const asked = first.questions.map(({ heading, why }) => `${why} ${heading}`).join('; ');
    const why = await held(await read(answers));
    return why === undefined
      ? { verdict: 'asked', why: asked }
      : { verdict: 'wrong', why: `after ${asked}: ${why}` };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { verdict: 'refused', why: error.code };
  }
}

/** How the rows that an import would write differ from the truth; undefined when they do not. */
function differences({ truth }: OfficeList, table: TableName, understood: Understood): string | undefined {
  const options = {
    keys: understood.keys,
    fixNames: false,
    changes: createChangeLog(),
    proposals: createChangeLog(),
  };
  const rows = [...importRows(understood, table, options)].map(({ cells }) =>
    Object.fromEntries(understood.keys.map((key, index) => [key, cells[index]!] as const)),
  );
  if (rows.length !== truth.length) {
    const [by] = ['name', 'title', 'number'].filter((key) => understood.keys.includes(key));
    const extra = rows.find((row) => !truth.some((one) => one[by!] === row[by!]));
    const lost = truth.find((one) => !rows.some((row) => one[by!] === row[by!]));
    return `${rows.length} rows for ${truth.length}: extra ${JSON.stringify(extra)} lost ${lost?.[by!]}`;
  }
  return firstDifference(rows, truth);
}

/** The first cell in which rows differ from the truth. */
function firstDifference(rows: readonly ByKey[], truth: readonly ByKey[]): string | undefined {
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
