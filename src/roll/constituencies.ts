import type { Constituency } from '../records/model.ts';
import type { Council } from '../vocabulary.ts';
import { compareNumbers } from './compare-numbers.ts';

/** Đơn vị bầu cử whose council and number can be read; of two rows with one number, the first. */
export interface Constituencies {
  readonly get: (level: Council, number: string) => Constituency | undefined;
  /** Those of one council, in number order. */
  readonly of: (level: Council) => readonly Constituency[];
}

/** Looks constituencies up by council and number; none when the table was not read. */
export function constituenciesOf(rows: readonly Constituency[] = []): Constituencies {
  const byLevel: Record<Council, Map<string, Constituency>> = {
    na: new Map(),
    province: new Map(),
    commune: new Map(),
  };
  for (const row of rows) {
    if (row.level.state !== 'read' || row.number === '') continue;
    const known = byLevel[row.level.word];
    if (!known.has(row.number)) known.set(row.number, row);
  }
  return {
    get: (level, number) => byLevel[level].get(number),
    of: (level) => [...byLevel[level].values()].toSorted((a, b) => compareNumbers(a.number, b.number)),
  };
}
