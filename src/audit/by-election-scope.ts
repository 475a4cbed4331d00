import type { Finding } from '../findings/finding.ts';
import type { Ward } from '../records/model.ts';
import { constituencyKey } from '../roll/constituency-key.ts';
import { isOnList, levelOf } from '../roll/on-list.ts';
import { COUNCILS } from '../vocabulary.ts';

/**
 * Which bodies a by-election asks for: it is held only in constituencies that lack a deputy (Điều 89), which are
 * those that somebody stands in. A body that is there is audited wherever it is.
 */
export function askedInByElection({ candidates, areas }: Ward): (finding: Finding) => boolean {
  const standing = (candidates?.rows ?? []).filter(isOnList);
  const held = new Set(
    standing.flatMap((one) => {
      const level = levelOf(one);
      return level === undefined ? [] : [constituencyKey(level, one.constituency)];
    }),
  );
  const byNumber = new Map(areas?.rows.map((area) => [area.number, area]));
  return ({ code, args }) => {
    if (code === 'ward/no-election-committee') return standing.some((one) => levelOf(one) === 'commune');
    if (code === 'constituency/no-board' && 'constituency' in args)
      return held.has(constituencyKey('commune', args.constituency));
    if (code === 'area/no-polling-team' && 'area' in args) {
      const of = byNumber.get(args.area)?.constituencies;
      return of !== undefined && COUNCILS.some((council) => held.has(constituencyKey(council, of[council])));
    }
    return true;
  };
}
