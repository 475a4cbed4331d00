import type { Records, VotingArea } from '../records/model.ts';
import type { AreaKind } from '../vocabulary.ts';

/** Which voting area is which, and whose neighbourhoods are whose. */
export interface AreaIndex {
  readonly file: Records<VotingArea>;
  /** The first row of each number. */
  readonly byNumber: ReadonlyMap<string, VotingArea>;
  /** Areas that serve the people who live there, by the key of each neighbourhood; numbers in file order. */
  readonly byNeighbourhood: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of every neighbourhood that some area names, of whatever kind. */
  readonly named: ReadonlySet<string>;
}

export function areaIndex(areas: Records<VotingArea>): AreaIndex {
  const byNumber = new Map<string, VotingArea>();
  const byNeighbourhood = new Map<string, Set<string>>();
  const named = new Set<string>();
  for (const area of areas.rows) {
    if (area.number === '') continue;
    if (!byNumber.has(area.number)) byNumber.set(area.number, area);
    for (const { key } of area.neighbourhoods) {
      named.add(key);
      if (!servesResidents(area)) continue;
      const owners = byNeighbourhood.get(key);
      if (owners === undefined) byNeighbourhood.set(key, new Set([area.number]));
      else owners.add(area.number);
    }
  }
  return { file: areas, byNumber, byNeighbourhood, named };
}

/** The kind of an area: ordinary where the cell is blank; undefined where it cannot be read. */
export function kindOf(area: VotingArea): AreaKind | undefined {
  if (area.kind.state === 'blank') return 'ordinary';
  return area.kind.state === 'read' ? area.kind.word : undefined;
}

/** Whether the people of its neighbourhoods vote there, and not only those of a unit or an institution (Điều 11 khoản 3). */
export function servesResidents(area: VotingArea): boolean {
  const kind = kindOf(area);
  return kind === 'ordinary' || kind === 'shared-with-armed-forces';
}
