import type { Finding } from '../findings/finding.ts';
import type { Ward } from '../records/model.ts';
import { constituencyKey } from '../roll/constituency-key.ts';
import { isOnList, levelOf } from '../roll/on-list.ts';
import { COUNCILS } from '../vocabulary.ts';

/** Which bodies a by-election asks for. */
export interface ByElectionScope {
  /** Ủy ban bầu cử bổ sung of the commune. */
  readonly committee: boolean;
  /** A board of the commune council, by the number of its constituency. */
  readonly board: (constituency: string) => boolean;
  /** A polling team, by the number of its area. */
  readonly team: (area: string) => boolean;
}

/**
 * A by-election is held only in constituencies that lack a deputy (Điều 89). No table names them: they are taken
 * to be those that somebody stands in, which the rules' notes say.
 */
export function byElectionScope({ candidates, areas }: Ward): ByElectionScope {
  const standing = (candidates?.rows ?? []).filter(isOnList);
  const held = new Set(
    standing.flatMap((one) => {
      const level = levelOf(one);
      return level === undefined ? [] : [constituencyKey(level, one.constituency)];
    }),
  );
  const byNumber = new Map(areas?.rows.map((area) => [area.number, area]));
  return {
    committee: standing.some((one) => levelOf(one) === 'commune'),
    board: (constituency) => held.has(constituencyKey('commune', constituency)),
    team: (area) => {
      const of = byNumber.get(area)?.constituencies;
      return of !== undefined && COUNCILS.some((council) => held.has(constituencyKey(council, of[council])));
    },
  };
}

/** Whether a finding is about a body that a by-election asks for. A body that is there is audited wherever it is. */
export function askedInByElection(ward: Ward): (finding: Finding) => boolean {
  const scope = byElectionScope(ward);
  return ({ code, args }) => {
    if (code === 'ward/no-election-committee') return scope.committee;
    if (code === 'constituency/no-board' && 'constituency' in args) return scope.board(args.constituency);
    if (code === 'area/no-polling-team' && 'area' in args) return scope.team(args.area);
    return true;
  };
}
