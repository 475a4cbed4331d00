import { lawInForce } from '../../src/law/in-force.ts';
import type { Due, Election, Law, MilestoneRule, Rule } from '../../src/law/model.ts';

/** A made-up election on a made-up act, for tests of how rules are applied rather than of what the law says. */
export const ELECTION: Election = {
  id: '2026',
  title: { vi: 'Bầu cử thử', en: 'Trial election' },
  pollingDay: '2026-03-15',
  setBy: { act: 'THU/2025' },
  naTerm: 'XVI',
  councilTerm: '2026-2031',
};

/** A milestone rule of the made-up act; its title is its id. */
export function milestone(due: Due, more: Partial<MilestoneRule> = {}): MilestoneRule {
  return {
    kind: 'milestone',
    at: { article: 1 },
    label: { vi: 'Việc', en: 'Step' },
    level: 'commune',
    responsible: { vi: 'Ủy ban nhân dân cấp xã', en: 'Commune People’s Committee' },
    due,
    ...more,
  };
}

export function lawOf(rules: Readonly<Record<string, Rule>>): Law {
  const act = {
    id: 'THU/2025',
    type: 'law',
    title: { vi: 'Luật thử', en: 'Trial law' },
    issuedOn: '2025-01-01',
    inForceFrom: '2025-01-01',
    checkedOn: '2025-01-01',
    rules,
  } as const;
  return lawInForce([act], ELECTION, '2026-03-15');
}

export const HOURS: Rule = {
  kind: 'polling-hours',
  at: { article: 2 },
  label: { vi: 'Thời gian bỏ phiếu', en: 'Polling hours' },
  opens: '07:00',
  closes: '19:00',
  earliest: '05:00',
  latest: '21:00',
};

export const OVERRIDE: Rule = {
  kind: 'override',
  at: { article: 98, clause: 3 },
  label: { vi: 'Điều chỉnh thời gian', en: 'Dates may be moved' },
};
