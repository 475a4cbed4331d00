import type { Citation } from '../findings/citation.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Law } from '../law/model.ts';
import { at, inFile } from '../records/at.ts';
import type { Ward } from '../records/model.ts';
import { neighbourhoodKey } from '../records/parse/neighbourhood.ts';
import { standingOf } from '../roll/standing.ts';
import { servesResidents, type AreaIndex } from './area-index.ts';
import { isListedAtHome } from './listed-at-home.ts';

/** Tổ dân phố: each belongs to one voting area, and every one that voters name belongs to some area. */
export function checkNeighbourhoods(
  ward: Ward,
  areas: AreaIndex,
  law: Law,
  basis: readonly Citation[],
  out: Finding[],
): void {
  checkTwice(areas, basis, out);
  // Where no area names any neighbourhood, nothing is said of which belongs where.
  if (areas.named.size > 0 || areas.file.columns.has('neighbourhoods'))
    checkNowhere(ward, areas, law, basis, out);
}

/** One finding a neighbourhood, at its second area. */
function checkTwice(areas: AreaIndex, basis: readonly Citation[], out: Finding[]): void {
  const reported = new Set<string>();
  for (const area of areas.file.rows) {
    if (area.number === '' || !servesResidents(area)) continue;
    for (const { key, text } of area.neighbourhoods) {
      const owners = areas.byNeighbourhood.get(key);
      if (owners === undefined || owners.size < 2 || reported.has(key) || firstOf(owners) === area.number)
        continue;
      reported.add(key);
      const args = { neighbourhood: text, areas: [...owners] };
      out.push(finding('area/neighbourhood-twice', args, at(areas.file, area.row, 'neighbourhoods'), basis));
    }
  }
}

function firstOf(owners: ReadonlySet<string>): string | undefined {
  for (const owner of owners) return owner;
  return undefined;
}

/** One finding a neighbourhood, with the number of its voters; people of units and institutions, and those with a certificate, may come from anywhere. */
function checkNowhere(
  ward: Ward,
  areas: AreaIndex,
  law: Law,
  basis: readonly Citation[],
  out: Finding[],
): void {
  const bar = law.ofKind('voter-bar')[0];
  const nowhere = new Map<string, { readonly text: string; voters: number }>();
  for (const voter of ward.voters?.rows ?? []) {
    if (
      voter.neighbourhood === '' ||
      standingOf(voter.status, bar) === 'not-listed' ||
      !isListedAtHome(voter)
    )
      continue;
    const key = neighbourhoodKey(voter.neighbourhood);
    if (key === '' || areas.named.has(key)) continue;
    const area = areas.byNumber.get(voter.area);
    if (area !== undefined && !servesResidents(area)) continue;
    const known = nowhere.get(key);
    if (known === undefined) nowhere.set(key, { text: voter.neighbourhood, voters: 1 });
    else known.voters += 1;
  }
  for (const { text, voters } of nowhere.values()) {
    out.push(
      finding('area/neighbourhood-nowhere', { neighbourhood: text, voters }, inFile(areas.file), basis),
    );
  }
}
