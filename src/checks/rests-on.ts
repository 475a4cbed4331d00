import type { FindingCode } from '../findings/codes.ts';
import type { Finding, FindingOf } from '../findings/finding.ts';
import type { Records, Ward } from '../records/model.ts';
import type { TableName } from '../vocabulary.ts';
import { fieldsNotThere } from './committee-body.ts';
import { remember } from './remember.ts';

/** A column of a table of the ward. */
type Place = `${TableName}.${string}`;

/**
 * Findings that only follow from a column that is not there, or whose heading was not read: that the column is
 * missing is said once, of the heading, and says it all. What is said of the cells of a voter or a candidate
 * stays: they lack what the law wants of them, whatever the reason.
 */
const RESTS_ON: { readonly [C in FindingCode]?: (finding: FindingOf<C>) => readonly Place[] } = {
  'voter/area-unknown': () => ['areas.number'],
  'area/number-missing': () => ['areas.number'],
  'area/neighbourhood-nowhere': () => ['areas.number'],
  'area/too-few-voters': () => ['voters.area'],
  'area/special-too-few': () => ['voters.area'],
  'area/constituency-unknown': () => CONSTITUENCY,
  'area/no-polling-team': () => ['committees.body', 'committees.number'],
  'constituency/no-board': () => ['committees.body', 'committees.level', 'committees.number'],
  'ward/no-election-committee': () => ['committees.body'],
  'committee/number-unknown': ({ args }) => (args.body === 'polling-team' ? ['areas.number'] : CONSTITUENCY),
  'committee/position-unknown': () => ['committees.position'],
  'committee/no-head': () => ['committees.position'],
  'committee/no-deputy': () => ['committees.position'],
  'committee/no-secretary': () => ['committees.position'],
  'candidate/constituency-unknown': () => CONSTITUENCY,
  'candidate/order': () => ['candidates.level', 'candidates.constituency'],
  'constituency/surplus-too-small': () => ['candidates.level', 'candidates.constituency'],
  'constituency/field-unreadable': ({ args }) => [`constituencies.${args.field}`],
  'council/seats-differ': () => [...CONSTITUENCY, 'constituencies.seats'],
};

/** What tells one constituency from another. */
const CONSTITUENCY: readonly Place[] = ['constituencies.level', 'constituencies.number'];

/** The findings without those that rest on a column that is not there. */
export function withoutConsequences(findings: readonly Finding[], ward: Ward): readonly Finding[] {
  const isAbsent = remember((place) => isNotThere(place, ward));
  return findings.filter((one) => {
    const places = (RESTS_ON[one.code] as ((finding: Finding) => readonly Place[]) | undefined)?.(one);
    return places === undefined || !places.some(isAbsent);
  });
}

/** A table that was read and has no such column, where its rows would need it. */
function isNotThere(place: string, ward: Ward): boolean {
  const [table, column] = place.split('.') as [TableName, string];
  const records = ward[table] as Records<unknown> | undefined;
  if (records === undefined || records.rows.length === 0 || records.columns.has(column)) return false;
  // The name of a body may say its council and its number.
  return (
    table !== 'committees' ||
    column === 'position' ||
    fieldsNotThere(ward.committees!).has(column as 'body' | 'level' | 'number')
  );
}
