import type { Finding } from '../findings/finding.ts';
import type { Records, Ward } from '../records/model.ts';
import { countedRow, isOnSheetOf } from '../records/sheet-rows.ts';
import { bodyKey, bodyOf } from '../roll/committees.ts';
import type { BodyRef, Council } from '../vocabulary.ts';

/** A printed form, by what it is about. */
export type Subject =
  | { readonly of: 'area'; readonly area: string }
  | { readonly of: 'candidate-list'; readonly level: Council; readonly constituency: string }
  | { readonly of: 'body'; readonly ref: BodyRef }
  /** A voting area as a place, and none of its voters. */
  | { readonly of: 'place'; readonly area: string }
  /** The ward as such, and none of its rows. */
  | { readonly of: 'ward' };

/** Counts the errors that concern each form: one that an error concerns is refused, or printed as a draft. */
export interface Concerns {
  readonly errorsAbout: (...subjects: readonly Subject[]) => number;
}

const areaKey = (area: string): string => `area ${area}`;
const listKey = (level: string, constituency: string): string => `list ${level} ${constituency}`;
const rosterKey = (ref: BodyRef): string => `body ${bodyKey(ref)}`;

const placeKey = (area: string): string => `place ${area}`;

const EVERY_AREA = 'every area';
const EVERY_PLACE = 'every place';
const EVERY_LIST = 'every list';
const EVERY_BODY = 'every body';

const keysOf = (subject: Subject): readonly string[] => {
  switch (subject.of) {
    case 'area':
      return [EVERY_AREA, areaKey(subject.area)];
    case 'candidate-list':
      return [EVERY_LIST, `every list ${subject.level}`, listKey(subject.level, subject.constituency)];
    case 'body':
      return [EVERY_BODY, rosterKey(subject.ref)];
    case 'place':
      return [EVERY_PLACE, placeKey(subject.area)];
    case 'ward':
      return [];
  }
};

/**
 * Which forms the errors of a check concern. A missing body, a late milestone or a person whom no
 * area claims concerns no printed form: nothing printed is wrong by it.
 */
export function concernsOf(ward: Ward, findings: readonly Finding[]): Concerns {
  const counts = new Map<string, number>();
  const rows = rowKeys(ward);
  for (const finding of findings) {
    if (finding.severity !== 'error') continue;
    for (const key of new Set(keysConcernedBy(finding, rows, ward)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    errorsAbout: (...subjects) => {
      let errors = 0;
      for (const key of new Set(subjects.flatMap(keysOf))) errors += counts.get(key) ?? 0;
      return errors;
    },
  };
}

/** For each table, what form its rows stand on. Several tables may be sheets of one file. */
interface RowKeys {
  readonly table: Records<unknown>;
  readonly byRow: ReadonlyMap<number, string>;
  readonly all: string;
}

function rowKeys(ward: Ward): readonly RowKeys[] {
  const keys: RowKeys[] = [];
  const { voters, areas, candidates, constituencies, committees } = ward;
  if (voters)
    keys.push({
      table: voters,
      byRow: new Map(voters.rows.map(({ row, area }) => [row, areaKey(area)])),
      all: EVERY_AREA,
    });
  if (areas)
    keys.push({
      table: areas,
      byRow: new Map(areas.rows.map(({ row, number }) => [row, areaKey(number)])),
      all: EVERY_AREA,
    });
  for (const table of [candidates, constituencies]) {
    if (!table) continue;
    const lists = table.rows.map((record): [number, string] => {
      const number = 'constituency' in record ? record.constituency : record.number;
      // Whoever stands on no readable list may belong to any of them.
      return [record.row, record.level.state === 'read' ? listKey(record.level.word, number) : EVERY_LIST];
    });
    keys.push({ table, byRow: new Map(lists), all: EVERY_LIST });
  }
  if (committees) {
    const bodies = committees.rows.map((member): [number, string] => {
      const ref = bodyOf(member);
      return [member.row, ref === undefined ? EVERY_BODY : rosterKey(ref)];
    });
    keys.push({ table: committees, byRow: new Map(bodies), all: EVERY_BODY });
  }
  return keys;
}

/** Errors that say something is absent, or late, and so touch no page. */
const TOUCHES_NO_FORM: ReadonlySet<string> = new Set([
  'area/no-polling-team',
  'area/neighbourhood-nowhere',
  'area/number-missing',
  'area/constituency-unknown',
  'constituency/no-board',
  'ward/no-election-committee',
  'milestone/late',
]);

function keysConcernedBy(finding: Finding, rows: readonly RowKeys[], ward: Ward): readonly string[] {
  if (TOUCHES_NO_FORM.has(finding.code)) return [];
  if (finding.code === 'area/neighbourhood-twice') return finding.args.areas.map(areaKey);
  if (finding.code === 'area/hours-unlawful') return openedAt(finding.args, ward);
  if (finding.code === 'council/seats-differ') return ['every list commune'];
  if (finding.code.startsWith('structure/') && 'level' in finding.args)
    return [`every list ${String(finding.args.level)}`];
  if ('body' in finding.args) return [rosterKey(finding.args)];
  if (finding.code.startsWith('area/') && 'area' in finding.args) return [areaKey(finding.args.area)];
  if (finding.code.startsWith('constituency/') && 'constituency' in finding.args)
    return [listKey(finding.args.level, finding.args.constituency)];
  const concerned = rows.find(({ table }) => isOnSheetOf(finding.at, table));
  if (concerned === undefined) return [];
  const row = countedRow(finding.at, concerned.table);
  return [(row === undefined ? undefined : concerned.byRow.get(row)) ?? concerned.all];
}

/** Voting areas that open or close at an hour: the one that has it for its own, or all that follow the ward's; every one that voters name where there is no table of areas. */
function openedAt(
  { area, field }: { readonly area: string | undefined; readonly field: 'opens' | 'closes' },
  { areas }: Ward,
): readonly string[] {
  if (area !== undefined) return [placeKey(area)];
  if (areas === undefined) return [EVERY_PLACE];
  return areas.rows.filter((row) => row[field] === '').map(({ number }) => placeKey(number));
}
