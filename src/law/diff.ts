import type { InForce } from './model.ts';
import type { RuleLine } from './rule-sheet.ts';

/** What became of a rule: `restated` says the same, by another act or article. */
export type RuleChange = 'changed' | 'added' | 'gone' | 'restated';

/** A rule as it was and as it is; absent where it did not, or does not any more, stand. */
export interface RuleDifference {
  readonly id: string;
  readonly change: RuleChange;
  readonly before?: RuleLine;
  readonly after?: RuleLine;
}

/** The rules of one election, as data and in words. */
export interface SheetOf {
  readonly rules: readonly InForce[];
  readonly lines: readonly RuleLine[];
}

/** What changed in the law between two elections, in the order of the statute book; rules that stayed are left out. */
export function lawDifferences(from: SheetOf, to: SheetOf): readonly RuleDifference[] {
  const before = byId(from);
  const after = byId(to);
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))];
  return ids.flatMap((id): readonly RuleDifference[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === undefined) return [{ id, change: 'added', after: is!.line }];
    if (is === undefined) return [{ id, change: 'gone', before: was.line }];
    const both = { id, before: was.line, after: is.line };
    if (meaning(was.rule) !== meaning(is.rule)) return [{ ...both, change: 'changed' }];
    return sources(was.rule) === sources(is.rule) ? [] : [{ ...both, change: 'restated' }];
  });
}

function byId({ rules, lines }: SheetOf): ReadonlyMap<string, { rule: InForce; line: RuleLine }> {
  return new Map(rules.map((rule, index) => [rule.id, { rule, line: lines[index]! }]));
}

// Where a rule stands, what it is called and what is doubted about it is not what it says.
const NOT_MEANING: ReadonlySet<string> = new Set([
  'at',
  'by',
  'also',
  'label',
  'note',
  'id',
  'act',
  'since',
  'basis',
  'replaced',
]);

const meaning = (rule: InForce): string =>
  JSON.stringify(rule, (key, value: unknown) => (NOT_MEANING.has(key) ? undefined : inKeyOrder(value)));

const sources = (rule: InForce): string =>
  JSON.stringify(rule.basis, (_, value: unknown) => inKeyOrder(value));

/** The order in which an act's file writes the keys says nothing. */
function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
