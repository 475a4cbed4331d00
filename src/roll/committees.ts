import type { Membership, Ward } from '../records/model.ts';
import { BODIES, COUNCILS, type BodyRef, type CommitteeKind, type Position } from '../vocabulary.ts';
import { compareNumbers } from './compare-numbers.ts';
import { constituenciesOf } from './constituencies.ts';
import type { CommitteeRoster } from './model.ts';

/** Danh sách thành viên of every body that the file names readably: the election committee, boards by council and number, teams by number, the steering committee. */
export function committeeRosters(
  ward: Pick<Ward, 'committees' | 'areas' | 'constituencies'>,
): readonly CommitteeRoster[] {
  const byBody = new Map<string, { readonly ref: BodyRef; readonly members: Membership[] }>();
  for (const membership of ward.committees?.rows ?? []) {
    const ref = bodyOf(membership);
    if (ref === undefined) continue;
    const known = byBody.get(bodyKey(ref));
    if (known) known.members.push(membership);
    else byBody.set(bodyKey(ref), { ref, members: [membership] });
  }
  const about = purposes(ward);
  return [...byBody.values()]
    .toSorted((a, b) => compareBodies(a.ref, b.ref))
    .map(({ ref, members }) => ({
      ref,
      kind: kindOf(ref),
      members: members.toSorted(byRank),
      about: about(ref),
    }));
}

/**
 * The body a row belongs to, or undefined when the row does not say enough. An Ủy ban bầu cử without
 * a level is the commune's; a Ban bầu cử needs level and number, a Tổ bầu cử its number.
 */
export function bodyOf(membership: Pick<Membership, 'body' | 'level' | 'number'>): BodyRef | undefined {
  const { body, level, number } = membership;
  if (body.state !== 'read') return undefined;
  const named = body.word;
  if (named === 'steering-committee') return { body: named };
  if (named === 'polling-team') return number === '' ? undefined : { body: named, number };
  if (named === 'election-board') {
    return level.state !== 'read' || number === '' ? undefined : { body: named, level: level.word, number };
  }
  if (level.state === 'blank') return { body: named, level: 'commune' };
  // The National Assembly's election is run by the province's committee; there is no third one.
  return level.state === 'unreadable' || level.word === 'na' ? undefined : { body: named, level: level.word };
}

/** Names one body in a Map. A team has no level; facts about it may name a council beside it. */
export function bodyKey({ body, level, number }: BodyRef): string {
  const ofCouncil = body === 'election-board' || body === 'election-committee';
  return `${body} ${(ofCouncil && level) || ''} ${number ?? ''}`;
}

/** The body as the law tells it apart when it sets a size. */
export function kindOf({ body, level }: BodyRef): CommitteeKind | undefined {
  if (body === 'polling-team' || body === 'steering-committee') return body;
  if (level === undefined) return undefined;
  if (body === 'election-board') return `${level}-election-board`;
  return level === 'na' ? undefined : `${level}-election-committee`;
}

const RANK: Readonly<Record<Position, number>> = {
  chair: 0,
  'board-head': 0,
  'team-leader': 0,
  'vice-chair': 1,
  'board-deputy': 1,
  'team-deputy': 1,
  secretary: 2,
  member: 3,
  'plain-member': 3,
};

function byRank(a: Membership, b: Membership): number {
  return rankOf(a) - rankOf(b) || a.row - b.row;
}

function rankOf({ position }: Membership): number {
  return position.state === 'read' ? RANK[position.word] : RANK.member;
}

function compareBodies(a: BodyRef, b: BodyRef): number {
  return (
    BODIES.indexOf(a.body) - BODIES.indexOf(b.body) ||
    (a.level && b.level ? COUNCILS.indexOf(a.level) - COUNCILS.indexOf(b.level) : 0) ||
    compareNumbers(a.number ?? '', b.number ?? '')
  );
}

function purposes(ward: Pick<Ward, 'areas' | 'constituencies'>): (ref: BodyRef) => string {
  const places = new Map(ward.areas?.rows.map(({ number, place }) => [number, place]));
  const constituencies = constituenciesOf(ward.constituencies?.rows);
  return ({ body, level, number }) => {
    if (number === undefined) return '';
    if (body === 'polling-team') return places.get(number) ?? '';
    return (level && constituencies.get(level, number)?.consists) ?? '';
  };
}
