import type { AuditedBody, CommitteeAudit } from '../../audit/audit.ts';
import type { Finding } from '../../findings/finding.ts';
import type { BodyRef } from '../../vocabulary.ts';
import { findingJson } from '../check-json.ts';
import { repairWords } from './repair-words.ts';
import type { CommitteesWords, Occasion } from './view.ts';

/** The audit for other software: facts by their keys, words beside them. */
export function auditJson(audit: CommitteeAudit, occasion: Occasion, words: CommitteesWords): object {
  const count = (fits: (body: AuditedBody) => boolean): number => audit.bodies.filter(fits).length;
  const found = (severity: Finding['severity']): number =>
    audit.findings.filter((one) => one.severity === severity).length;
  const worded = (findings: readonly Finding[]) => findings.map((one) => findingJson(one, words.catalog));
  const { election, today, pollingDay, byElection } = occasion;
  return {
    version: 1,
    election,
    today,
    pollingDay,
    occasion: byElection === undefined ? 'general' : 'by-election',
    summary: {
      bodies: count(({ verdict }) => verdict !== 'not-in-law'),
      lawful: count(({ verdict }) => verdict === 'lawful'),
      unlawful: count(({ verdict }) => verdict === 'unlawful'),
      missing: audit.missing.length,
      errors: found('error'),
      warnings: found('warning'),
      notes: found('note'),
    },
    bodies: audit.bodies.map((body) => bodyJson(body, words)),
    missing: worded(audit.missing),
    others: worded(audit.others),
    shared: worded(audit.shared),
    helpers: audit.helpers.map(({ name, members }) => ({ name, members: members.length })),
  };
}

/** Which body, by its keys, and its name in words. */
export function refJson(ref: BodyRef, { catalog }: CommitteesWords): object {
  return {
    body: ref.body,
    level: ref.level ?? null,
    number: ref.number ?? null,
    name: catalog.writing.body(ref),
  };
}

function bodyJson(body: AuditedBody, words: CommitteesWords): object {
  const { writing } = words.catalog;
  const { roster, needs, quorum, founding, recipients, repair } = body;
  return {
    ...refJson(roster.ref, words),
    about: roster.about,
    verdict: body.verdict,
    people: body.people,
    rows: roster.members.map(({ row }) => row),
    size: needs ? { min: needs.needs.min, max: needs.needs.max } : null,
    areaKindAssumed: needs?.areaKindAssumed ?? false,
    componentsUnknown: needs?.componentsUnknown ?? false,
    quorum: quorum ? { ...quorum, basis: quorum.basis.map(writing.citation) } : null,
    founding: founding
      ? { ...founding, decidedOn: founding.decidedOn ?? null, basis: founding.basis.map(writing.citation) }
      : null,
    recipients: recipients?.map((one) => one[writing.language]) ?? null,
    findings: body.findings.map((one) => findingJson(one, words.catalog)),
    repair: repair ? { cost: repair.length, edits: repair, words: repairWords(body, words) } : null,
  };
}
