import { ToolError } from '../findings/tool-error.ts';
import type { Council } from '../vocabulary.ts';
import type { SurplusOverride } from './model.ts';
import { parseAreaNumber } from './parse/area-number.ts';
import { parseCouncil } from './parse/council.ts';
import type { WardTree } from './ward-yaml.ts';

/** A constituency as people name it: "HĐND xã 3", "Quốc hội, đơn vị số 1". */
const NAMED = /^(\P{N}+?)[\s,;:]*(?:đơn vị(?: bầu cử)?)?\s*(?:số)?\s*(\d+)$/iu;

/**
 * Đơn vị bầu cử được phép thiếu số dư: the entries of `override-surplus`. Throws a ToolError for a key that
 * names no constituency, or one that an earlier key has named.
 */
export function surplusOverrides(tree: WardTree, path: string): readonly SurplusOverride[] {
  const overrides: SurplusOverride[] = [];
  for (const [key, entry] of Object.entries(tree)) {
    const named = constituencyNamed(key);
    const again = overrides.some(
      ({ level, constituency }) => level === named?.level && constituency === named.constituency,
    );
    if (named === undefined || again || typeof entry !== 'object') throw badKey(key, path);
    const { candidates, why } = entry;
    // The keys of ward.yaml make the one a number and the other a text, and ask for both.
    overrides.push({ ...named, candidates: candidates as number, why: why as string });
  }
  return overrides;
}

function constituencyNamed(
  key: string,
): { readonly level: Council; readonly constituency: string } | undefined {
  const [, council = '', number = ''] = NAMED.exec(key.normalize('NFC').trim()) ?? [];
  const level = parseCouncil(council.trim());
  return level.state === 'read' ? { level: level.word, constituency: parseAreaNumber(number) } : undefined;
}

function badKey(key: string, path: string): ToolError {
  return new ToolError('ward-bad-value', {
    path,
    key: 'override-surplus',
    text: key,
    expected: '"HĐND xã 3": { candidates: 6, why: "…" }',
    line: 0,
  });
}
