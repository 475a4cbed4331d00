import type { Act } from '../law/model.ts';

/** The type of an act, or `act` where its number does not tell. */
export type ActType = Act['type'] | 'act';

// A number ending in QH13 is a law of the National Assembly, except these: its resolutions are
// numbered alike.
const RESOLUTIONS: ReadonlySet<string> = new Set([
  '105/2015/QH13',
  '133/2020/QH14',
  '199/2025/QH15',
  '202/2025/QH15',
  '203/2025/QH15',
]);

// First match decides: a joint resolution also names the bodies of the others.
const BY_NUMBER: readonly (readonly [RegExp, ActType])[] = [
  [/NQLT/, 'joint-resolution'],
  [/NQ|UBTVQH/, 'resolution'],
  [/NĐ-CP/, 'decree'],
  [/TT-|TTLT/, 'circular'],
  [/HD[-/]|-HD|^Hỏi đáp/, 'guidance'],
  [/\/QH\d+$/, 'law'],
];

const known = new Map<string, ActType>();

/** Loại văn bản, read off its number: `85/2015/QH13` is a law, `40/NQ-HĐBCQG` a resolution. */
export function actType(id: string): ActType {
  let type = known.get(id);
  if (type === undefined) {
    type = RESOLUTIONS.has(id)
      ? 'resolution'
      : (BY_NUMBER.find(([pattern]) => pattern.test(id))?.[1] ?? 'act');
    known.set(id, type);
  }
  return type;
}
