import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Voter } from '../records/model.ts';
import { neighbourhoodKey } from '../records/parse/neighbourhood.ts';
import { servesResidents } from './area-index.ts';
import { isListedAtHome } from './listed-at-home.ts';
import { cellOf, type VoterRules } from './voter-rules.ts';

/** Khu vực bỏ phiếu of a voter: there, known, and the one that the neighbourhood belongs to. */
export function checkArea(voter: Voter, rules: VoterRules, out: Finding[]): void {
  if (voter.area === '') {
    out.push(finding('voter/area-missing', {}, cellOf(rules, voter, 'area'), rules.articles.lists));
    return;
  }
  const { areas } = rules;
  if (areas === undefined) return;
  const area = areas.byNumber.get(voter.area);
  if (area === undefined) {
    out.push(
      finding('voter/area-unknown', { area: voter.area }, cellOf(rules, voter, 'area'), rules.articles.lists),
    );
    return;
  }
  // A unit or a hospital takes people from any neighbourhood.
  if (voter.neighbourhood === '' || !servesResidents(area) || !isListedAtHome(voter)) return;
  const owners = areas.byNeighbourhood.get(neighbourhoodKey(voter.neighbourhood));
  if (owners === undefined || owners.has(voter.area)) return;
  const args = { area: voter.area, neighbourhood: voter.neighbourhood, belongsTo: firstFew(owners) };
  out.push(
    finding('voter/area-not-of-neighbourhood', args, cellOf(rules, voter, 'area'), rules.articles.lists),
  );
}

/** One area owns a neighbourhood; where several claim it, that is a finding of its own, which names them all. */
function firstFew(owners: ReadonlySet<string>): string {
  const few: string[] = [];
  for (const owner of owners) if (few.push(owner) === 3) break;
  return few.join(', ');
}
