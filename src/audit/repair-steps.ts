import type { Membership } from '../records/model.ts';
import type { Component, Position } from '../vocabulary.ts';
import type { AuditedBody } from './audit.ts';
import { candidateFindings, type CandidateFinding } from './places.ts';
import type { Edit } from './repair-model.ts';

/** People of one position to be added. */
export interface Added {
  readonly position: Position;
  readonly count: number;
  /** Whom they stand for: at most one each, so that the rest may be anybody. */
  readonly components: readonly Component[];
}

/** One thing to do, as an official would put it: a removal and an addition may be one replacement. */
export type RepairStep =
  | { readonly kind: 'replace'; readonly who: Membership; readonly why: CandidateFinding; readonly by: Added }
  | { readonly kind: 'leave'; readonly who: Membership; readonly why: CandidateFinding }
  | { readonly kind: 'twice'; readonly who: Membership; readonly otherRow: number | undefined }
  | { readonly kind: 'reduce'; readonly who: readonly Membership[]; readonly max: number }
  | {
      readonly kind: 'position';
      readonly who: Membership;
      readonly from: Position | undefined;
      readonly to: Position;
    }
  | { readonly kind: 'represents'; readonly who: Membership; readonly component: Component }
  | ({ readonly kind: 'add' } & Added);

type Add = Extract<Edit, { kind: 'add' }>;

/** The repair of a body as steps; none when there is nothing to change or no repair is known. */
export function repairSteps({ roster, findings, repair = [], needs }: AuditedBody): readonly RepairStep[] {
  const byRow = new Map(roster.members.map((member) => [member.row, member]));
  const candidates = new Map(candidateFindings(findings).map((one) => [one.at.row, one]));
  const removed = new Set(repair.flatMap((edit) => (edit.kind === 'remove' ? [edit.row] : [])));
  const twice = otherRowOf(findings, removed);
  const adds = repair.filter((edit): edit is Add => edit.kind === 'add');
  const steps: RepairStep[] = [];
  const surplus: Membership[] = [];
  for (const row of removed) {
    const who = byRow.get(row)!;
    const why = candidates.get(row);
    if (why !== undefined) {
      const add = takeSuccessor(adds, who);
      steps.push(
        add === undefined
          ? { kind: 'leave', who, why }
          : { kind: 'replace', who, why, by: addedOf(add.position, [add]) },
      );
    } else if (twice.has(row)) steps.push({ kind: 'twice', who, otherRow: twice.get(row) });
    else surplus.push(who);
  }
  if (surplus.length > 0) steps.push({ kind: 'reduce', who: surplus, max: needs?.needs.max ?? 0 });
  for (const edit of repair) {
    if (edit.kind === 'position') {
      const who = byRow.get(edit.row)!;
      const from = who.position.state === 'read' ? who.position.word : undefined;
      steps.push({ kind: 'position', who, from, to: edit.to });
    } else if (edit.kind === 'represents')
      steps.push({ kind: 'represents', who: byRow.get(edit.row)!, component: edit.component });
  }
  return [...steps, ...addedByPosition(adds).map((added) => ({ kind: 'add', ...added }) as const)];
}

/** People to be added, those of one position together. */
function addedByPosition(adds: readonly Add[]): readonly Added[] {
  const positions = [...new Set(adds.map(({ position }) => position))];
  return positions.map((position) =>
    addedOf(
      position,
      adds.filter((add) => add.position === position),
    ),
  );
}

function addedOf(position: Position, adds: readonly Add[]): Added {
  return {
    position,
    count: adds.length,
    components: adds.flatMap(({ component }) => component ?? []),
  };
}

/** Rows of somebody who stays in another row of the body, with that row. */
function otherRowOf(
  findings: AuditedBody['findings'],
  removed: ReadonlySet<number>,
): ReadonlyMap<number, number | undefined> {
  const other = new Map<number, number | undefined>();
  for (const { code, args, at, severity } of findings) {
    if (code !== 'committee/member-twice' || severity !== 'error') continue;
    const rows = [at.row!, ...args.rows];
    const stays = rows.find((row) => !removed.has(row));
    // Of somebody who goes altogether the first row is no repetition.
    for (const row of stays === undefined ? rows.toSorted((a, b) => a - b).slice(1) : rows)
      if (row !== stays) other.set(row, stays);
  }
  return other;
}

/** Takes out the addition that comes nearest to whoever leaves: the same position, else the same component, else the first. */
function takeSuccessor(adds: Add[], { position, represents }: Membership): Add | undefined {
  const same = adds.findIndex((add) => position.state === 'read' && position.word === add.position);
  const like = adds.findIndex(({ component }) => component !== undefined && represents.includes(component));
  const both = adds.findIndex(
    (add) =>
      position.state === 'read' &&
      position.word === add.position &&
      add.component !== undefined &&
      represents.includes(add.component),
  );
  const index = [both, same, like, 0].find((at) => at >= 0)!;
  return adds.splice(index, 1)[0];
}
