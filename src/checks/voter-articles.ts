import type { Citation } from '../findings/citation.ts';
import type { Law } from '../law/model.ts';

/** Articles behind findings that no rule computes. Empty where the law of that day does not say it. */
export interface VoterArticles {
  /** Which cells of form 31 are filled, and with what. */
  readonly cells: readonly Citation[];
  /** One list for each voting area. */
  readonly lists: readonly Citation[];
  /** Households stand together on a list. */
  readonly households: readonly Citation[];
  /** Who moves is struck off here and listed there. */
  readonly moves: readonly Citation[];
  /** Who draws the voting areas. */
  readonly areas: readonly Citation[];
  /** A voting area serves a constituency of each council. */
  readonly levels: readonly Citation[];
}

export function voterArticles(law: Law): VoterArticles {
  const basisOf = (id: string): readonly Citation[] => law.rule('statement', id)?.basis ?? [];
  return {
    cells: basisOf('voter/list-marks'),
    lists: basisOf('voter/list-makers'),
    households: basisOf('voter/list-order'),
    moves: basisOf('voter/moved'),
    areas: basisOf('area/decision'),
    levels: basisOf('area/one-for-all-levels'),
  };
}
