import type { Citation } from '../findings/citation.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { citeCase } from '../law/in-force.ts';
import type { AreaSizeRule, InForce, Law } from '../law/model.ts';
import { at, inFile } from '../records/at.ts';
import type { VotingArea, Ward } from '../records/model.ts';
import { constituenciesOf, type Constituencies } from '../roll/constituencies.ts';
import { registerSummary } from '../roll/summary.ts';
import { COUNCILS, type AreaKind } from '../vocabulary.ts';
import { areaIndex, kindOf, type AreaIndex } from './area-index.ts';
import { checkNeighbourhoods } from './neighbourhood.ts';
import { voterArticles } from './voter-articles.ts';

/** Khu vực bỏ phiếu: numbers, kinds, sizes (Điều 11), neighbourhoods and constituencies. Nothing where areas.csv is not there. */
export function checkVotingAreas(ward: Ward, law: Law): readonly Finding[] {
  if (ward.areas === undefined) return [];
  const out: Finding[] = [];
  const areas = areaIndex(ward.areas);
  const articles = voterArticles(law);
  const rule = law.ofKind('area-size')[0];
  if (rule === undefined) {
    out.push(
      finding(
        'rule/none',
        { about: 'area-size', election: law.election.id, table: 'areas' },
        inFile(ward.areas),
      ),
    );
  }
  const people = ward.voters && registerSummary(ward, law).byArea;
  const known = ward.constituencies && constituenciesOf(ward.constituencies.rows);
  for (const area of ward.areas.rows) {
    if (!checkNumber(area, areas, out)) continue;
    checkKind(area, areas, out);
    if (rule !== undefined && people !== undefined && areas.byNumber.get(area.number) === area) {
      checkSize(area, people[area.number] ?? 0, rule, law, areas, out);
    }
    if (known !== undefined) checkConstituencies(area, known, areas, articles.levels, out);
  }
  checkNeighbourhoods(ward, areas, law, articles.areas, out);
  return out;
}

/** Whether the area can be told from the others. */
function checkNumber(area: VotingArea, areas: AreaIndex, out: Finding[]): boolean {
  const place = at(areas.file, area.row, 'number');
  if (area.number === '') {
    out.push(finding('area/number-missing', {}, place));
    return false;
  }
  const first = areas.byNumber.get(area.number);
  if (first !== undefined && first !== area) {
    out.push(finding('area/number-twice', { area: area.number, rows: [first.row] }, place));
  }
  return true;
}

function checkKind(area: VotingArea, areas: AreaIndex, out: Finding[]): void {
  if (area.kind.state !== 'unreadable') return;
  out.push(
    finding(
      'area/kind-unreadable',
      { text: area.kind.text, area: area.number },
      at(areas.file, area.row, 'kind'),
    ),
  );
}

/** How many voters an area may have. An area of a kind that cannot be read is measured by nothing. */
function checkSize(
  area: VotingArea,
  have: number,
  rule: InForce<AreaSizeRule>,
  law: Law,
  areas: AreaIndex,
  out: Finding[],
): void {
  const kind = kindOf(area);
  if (kind === undefined) return;
  const place = at(areas.file, area.row);
  const fit = rule.cases.find(({ when }) => fits(when, kind, area.dispersed));
  if (fit === undefined) {
    const args = { about: 'area-size', election: law.election.id, table: 'areas' } as const;
    out.push(finding('rule/none', args, place, rule.basis));
    return;
  }
  const basis = citeCase(rule, fit.at);
  if (fit.min !== undefined && have < fit.min) {
    const args = { area: area.number, have, need: fit.min };
    if (fit.when?.areaKinds === undefined) out.push(finding('area/too-few-voters', args, place, basis));
    else out.push(finding('area/special-too-few', { ...args, kind }, place, basis));
  }
  if (fit.max !== undefined && have > fit.max) {
    out.push(finding('area/too-many-voters', { area: area.number, have, limit: fit.max }, place, basis));
  }
}

function fits(when: AreaSizeRule['cases'][number]['when'], kind: AreaKind, dispersed: boolean): boolean {
  if (when?.areaKinds !== undefined && !when.areaKinds.includes(kind)) return false;
  return when?.dispersed !== true || dispersed;
}

/** The constituencies an area names; a blank one says nothing. */
function checkConstituencies(
  area: VotingArea,
  known: Constituencies,
  areas: AreaIndex,
  basis: readonly Citation[],
  out: Finding[],
): void {
  for (const level of COUNCILS) {
    const constituency = area.constituencies[level];
    if (constituency === '' || known.get(level, constituency) !== undefined) continue;
    const place = at(areas.file, area.row, `${level}_constituency`);
    out.push(finding('area/constituency-unknown', { area: area.number, level, constituency }, place, basis));
  }
}
