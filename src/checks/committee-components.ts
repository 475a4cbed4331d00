import { finding, type Finding } from '../findings/finding.ts';
import type { CommitteeMakeupRule } from '../law/model.ts';
import { at, inFile } from '../records/at.ts';
import type { Membership } from '../records/model.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import type { Component } from '../vocabulary.ts';
import { areaKindOf, caseFor, type CommitteeRules } from './committee-rules.ts';

/**
 * Thành phần: every body that the article names is represented; one finding for each that is not. A
 * warning where the file cannot tell: nobody's Đại diện is written down, or the kind of a team's area is
 * not known and another kind would ask for nothing more.
 */
export function* checkComponents(
  { ref, kind, members }: CommitteeRoster,
  rules: CommitteeRules,
): Iterable<Finding> {
  const makeup = kind && rules.makeups.get(kind);
  for (const { representsUnread, row } of members) {
    for (const text of representsUnread) {
      const place = at(rules.committees, row, 'represents');
      yield finding('committee/component-unreadable', { ...ref, text }, place, makeup?.basis);
    }
  }
  if (makeup === undefined) return;
  const { decides, others } = caseFor(makeup.cases, areaKindOf(ref, rules));
  if (decides === undefined) return;

  const represented = representedBy(members, makeup);
  const lacks = (components: readonly Component[]) =>
    components.filter((component) => !represented.has(component));
  const recorded = members.some(
    ({ represents, representsUnread }) => represents.length + representsUnread.length > 0,
  );
  const told = recorded && !others.some(({ components }) => lacks(components).length === 0);
  for (const component of lacks(decides.components)) {
    const severity = told ? 'error' : 'warning';
    yield finding(
      'committee/component-missing',
      { ...ref, component },
      inFile(rules.committees),
      makeup.basis,
      severity,
    );
  }
}

function representedBy(members: readonly Membership[], makeup: CommitteeMakeupRule): ReadonlySet<Component> {
  const represented = new Set(members.flatMap(({ represents }) => represents));
  for (const { component, as } of makeup.alsoCounts ?? [])
    if (represented.has(component)) represented.add(as);
  return represented;
}
