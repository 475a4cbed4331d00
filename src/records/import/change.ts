/** What an import does to a cell besides copying it. */
const CHANGE_KINDS = [
  'spacing',
  'invisible',
  'composed',
  'day-order',
  'serial',
  'date',
  'number',
  'word',
  'mark',
  'ditto',
  'joined',
  'split',
  'bare-name',
  'name-case',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Changes of one kind in one column, with some of them as examples; identity numbers are masked. */
export interface Change {
  readonly kind: ChangeKind;
  /** Key of the column. */
  readonly column: string;
  readonly count: number;
  readonly examples: readonly { readonly before: string; readonly after: string }[];
}

/** Counts changes as they are made. */
export interface ChangeLog {
  readonly add: (kind: ChangeKind, column: string, before: string, after: string) => void;
  /** Takes over what another log counted. */
  readonly take: (counted: readonly Change[]) => void;
  readonly all: () => readonly Change[];
}

const EXAMPLES = 3;

export function createChangeLog(): ChangeLog {
  const changes = new Map<
    string,
    { kind: ChangeKind; column: string; count: number; examples: Change['examples'] }
  >();
  const more = (kind: ChangeKind, column: string, count: number, examples: Change['examples']): void => {
    const key = `${kind} ${column}`;
    const change = changes.get(key) ?? { kind, column, count: 0, examples: [] };
    change.count += count;
    if (change.examples.length < EXAMPLES)
      change.examples = [...change.examples, ...examples].slice(0, EXAMPLES);
    changes.set(key, change);
  };
  return {
    add: (kind, column, before, after) => more(kind, column, 1, [{ before, after }]),
    take: (counted) => {
      for (const { kind, column, count, examples } of counted) more(kind, column, count, examples);
    },
    all: () =>
      [...changes.values()].toSorted((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind)),
  };
}
