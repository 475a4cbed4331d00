import type { VoterBarRule } from '../law/model.ts';
import type { VoterStatus } from '../vocabulary.ts';
import type { WordCell } from '../records/model.ts';

/**
 * What a status does to a name. `not-listed`: neither printed nor counted. `elsewhere`: stays on the
 * list with the note form 31 wants, gets no card and is not counted among those who vote here.
 */
export type Standing = 'here' | 'elsewhere' | 'not-listed';

/** The standing of one row; who is barred, the law says (Điều 30 khoản 1). */
export function standingOf(status: WordCell<VoterStatus>, bar: VoterBarRule | undefined): Standing {
  if (status.state !== 'read') return 'here';
  return STANDING[status.word] ?? (bar?.statuses.includes(status.word) === true ? 'not-listed' : 'here');
}

/** Whether a row only tells where somebody used to be. */
export function hasMoved(status: WordCell<VoterStatus>): boolean {
  return status.state === 'read' && status.word === 'moved-away';
}

/**
 * Whether a name stands here with the note of form 31 because the person votes where another list has it
 * too (Điều 34; soldiers: Điều 31 khoản 2).
 */
export function votesElsewhere(status: WordCell<VoterStatus>): boolean {
  return status.state === 'read' && STANDING[status.word] === 'elsewhere';
}

/** What a status says by itself; of the others the law decides. */
const STANDING: Readonly<Partial<Record<VoterStatus, Standing>>> = {
  'votes-elsewhere': 'elsewhere',
  'votes-at-residence': 'elsewhere',
  dead: 'not-listed',
  'moved-away': 'not-listed',
};
