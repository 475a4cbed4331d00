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
  switch (status.word) {
    case 'votes-elsewhere':
    case 'votes-at-residence':
      return 'elsewhere';
    // Facts, not law: there is nobody to list.
    case 'dead':
    case 'moved-away':
      return 'not-listed';
    case 'right-removed':
    case 'death-sentence':
    case 'imprisoned':
    case 'incapacitated':
      return bar?.statuses.includes(status.word) === true ? 'not-listed' : 'here';
  }
}
