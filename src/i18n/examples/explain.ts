import type { FindingCode } from '../../findings/codes.ts';
import type { Explanation, Explanations } from '../catalog.ts';
import { candidates } from './candidates.ts';
import { committees } from './committees.ts';
import type { ExampleRows } from './example-rows.ts';
import { tables } from './tables.ts';
import { voters } from './voters.ts';

const ROWS: Readonly<Partial<Record<FindingCode, ExampleRows>>> = {
  ...voters,
  ...candidates,
  ...committees,
  ...tables,
};

/** Puts the example rows beside what each code means. */
export function explain(meanings: Readonly<Record<FindingCode, string>>): Explanations {
  const entries = Object.entries(meanings) as [FindingCode, string][];
  return Object.fromEntries(
    entries.map(([code, meaning]): [FindingCode, Explanation] => [code, { meaning, ...ROWS[code] }]),
  ) as Record<FindingCode, Explanation>;
}
