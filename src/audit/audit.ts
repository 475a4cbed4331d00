import type { IsoDate } from '../dates/iso-date.ts';
import { checkCommittees } from '../checks/committees.ts';
import { committeeRules, type CommitteeRules } from '../checks/committee-rules.ts';
import { checkBoardsThere } from '../checks/missing-body.ts';
import { withoutConsequences } from '../checks/rests-on.ts';
import type { Citation } from '../findings/citation.ts';
import type { Finding } from '../findings/finding.ts';
import { sortFindings } from '../findings/sort.ts';
import type { Bilingual, Law } from '../law/model.ts';
import { quorumOf, type Quorum } from '../law/quorum.ts';
import type { Membership, Records, Ward } from '../records/model.ts';
import { bodyKey, committeeRosters } from '../roll/committees.ts';
import { helperGroups, type HelperGroup } from '../roll/helper-groups.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import { samePersonRoots } from '../roll/person-groups.ts';
import { foundingState, type FoundingState } from './founding-state.ts';
import { needsOf, placesOf, type NeedsOfBody } from './places.ts';
import { smallestRepair } from './repair.ts';
import type { Edit } from './repair-model.ts';

/** One body under audit. */
export interface AuditedBody {
  readonly roster: CommitteeRoster;
  /** `not-in-law`: Ban Chỉ đạo; `no-rule`: the law in force is silent on such a body. */
  readonly verdict: 'lawful' | 'unlawful' | 'not-in-law' | 'no-rule';
  /** Everything found about this body alone. */
  readonly findings: readonly Finding[];
  /** Rows that are certainly one person count once. */
  readonly people: number;
  readonly needs: NeedsOfBody | undefined;
  readonly quorum: (Quorum & { readonly basis: readonly Citation[] }) | undefined;
  readonly founding: FoundingState | undefined;
  /** Who must receive the list of its members; undefined where the law names nobody. */
  readonly recipients: readonly Bilingual[] | undefined;
  /** The fewest changes; [] where there is nothing to change, undefined where none can be worked out. */
  readonly repair: readonly Edit[] | undefined;
}

/** What the audit of committees.csv found. */
export interface CommitteeAudit {
  readonly bodies: readonly AuditedBody[];
  /** Bodies that are not there yet. */
  readonly missing: readonly Finding[];
  /** Rows of no readable body, what the file itself is wrong in, and questions the law leaves open. */
  readonly others: readonly Finding[];
  /** One person in several bodies. */
  readonly shared: readonly Finding[];
  readonly helpers: readonly HelperGroup[];
  /** Every finding, sorted. */
  readonly findings: readonly Finding[];
}

/**
 * Kiểm toán các tổ chức phụ trách bầu cử: each body against the law in force, with the fewest changes that put it
 * right. `isAsked` leaves out findings that the poll in question does not ask for.
 */
export function auditCommittees(
  ward: Ward,
  committees: Records<Membership>,
  law: Law,
  today: IsoDate,
  isAsked: (finding: Finding) => boolean = () => true,
): CommitteeAudit {
  const rosters = committeeRosters(ward);
  const found = [
    ...committees.findings,
    ...checkCommittees(ward, law, today),
    ...checkBoardsThere(ward, rosters, law, today),
  ];
  const findings = sortFindings(withoutConsequences(found, ward)).filter(isAsked);
  const { about, byBody } = parted(findings);
  const rules = committeeRules(ward, committees, law);
  return {
    bodies: rosters.map((roster) =>
      auditBody(roster, byBody.get(bodyKey(roster.ref)) ?? [], rules, { ward, law, today }),
    ),
    missing: about.filter(({ code }) => MISSING.has(code)),
    others: about.filter(({ code }) => OTHERS.test(code)),
    shared: about.filter(({ code }) => code === 'committee/member-of-two'),
    helpers: helperGroups(ward),
    findings,
  };
}

/** Findings about one body by its key, and those about none. */
function parted(findings: readonly Finding[]) {
  const about: Finding[] = [];
  const byBody = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = 'body' in finding.args ? bodyKey(finding.args) : undefined;
    const known = key === undefined ? about : byBody.get(key);
    if (known) known.push(finding);
    else byBody.set(key!, [finding]);
  }
  return { about, byBody };
}

const OTHERS = /^(?:committee\/body-unreadable|rule\/|table\/)/;

const MISSING: ReadonlySet<Finding['code']> = new Set([
  'ward/no-election-committee',
  'constituency/no-board',
  'area/no-polling-team',
]);

function auditBody(
  roster: CommitteeRoster,
  findings: readonly Finding[],
  rules: CommitteeRules,
  { ward, law, today }: { readonly ward: Ward; readonly law: Law; readonly today: IsoDate },
): AuditedBody {
  const { kind, members } = roster;
  const makeup = kind && rules.makeups.get(kind);
  const needs = kind === 'steering-committee' ? undefined : needsOf(roster, rules);
  const people = new Set(samePersonRoots(members, 'certain')).size;
  const quorum = law
    .ofKind('quorum')
    .find(({ committees }) => kind !== undefined && committees.includes(kind));
  return {
    roster,
    verdict: verdictOf(roster, findings, needs),
    findings,
    people,
    needs,
    quorum: quorum && { ...quorumOf(quorum, people), basis: quorum.basis },
    founding: foundingState(makeup, members, findings, { profile: ward.profile, law, today }),
    recipients: makeup?.sendListTo,
    repair: needs && smallestRepair(placesOf(roster, findings), needs.needs),
  };
}

function verdictOf(
  { kind }: CommitteeRoster,
  findings: readonly Finding[],
  needs: NeedsOfBody | undefined,
): AuditedBody['verdict'] {
  if (kind === 'steering-committee') return 'not-in-law';
  if (findings.some(({ severity }) => severity === 'error')) return 'unlawful';
  return needs === undefined ? 'no-rule' : 'lawful';
}
