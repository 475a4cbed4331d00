import type { Voter } from '../records/model.ts';
import type { AreaRoll, RollLine } from './model.ts';
import { personIndex } from './person-index.ts';

/** What became of one area's list since it was posted. */
export interface Supplement {
  readonly area: string;
  /** Today's list, each line with the number it was posted with; who is new is numbered on from the last. */
  readonly roll: AreaRoll;
  /** How many lines the posted list has. */
  readonly posted: number;
  /** Cử tri bổ sung: the lines of `roll` that were not posted. */
  readonly added: readonly RollLine[];
  /** Cử tri bị xóa tên: posted lines that are not on today's list, and where the person is now. */
  readonly removed: readonly RemovedLine[];
}

export interface RemovedLine {
  readonly line: RollLine;
  /** The same person's record today, of another area or not listed any more; undefined when there is none. */
  readonly now: Voter | undefined;
}

/**
 * Danh sách cử tri bổ sung: compares today's list of one area with the one that was posted. Posted
 * numbers stay, for cards and notes bear them; the law says nothing of the numbers of those added, so
 * they go on from the last one, as a province's guidance has it (Sở Nội vụ Nam Định 702/SNV-XDCQ, 2021).
 */
export function supplementOf(
  roll: AreaRoll,
  posted: AreaRoll | undefined,
  voters: readonly Voter[],
): Supplement {
  const before = posted?.lines ?? [];
  const known = personIndex<RollLine>();
  for (const line of before) known.add(line.voter, line);

  const still = new Set<RollLine>();
  const kept: RollLine[] = [];
  const added: RollLine[] = [];
  for (const line of roll.lines) {
    const earlier = known.find(line.voter)?.value;
    // The same person twice on today's list has one line of the posted one.
    if (earlier === undefined || still.has(earlier)) {
      added.push({ ...line, number: before.length + added.length + 1 });
    } else {
      still.add(earlier);
      kept.push({ ...line, number: earlier.number });
    }
  }
  const gone = before.filter((line) => !still.has(line));
  return {
    area: roll.area,
    roll: { ...roll, lines: [...kept.toSorted((a, b) => a.number - b.number), ...added] },
    posted: before.length,
    added,
    removed: gone.length === 0 ? [] : removedLines(gone, voters),
  };
}

function removedLines(gone: readonly RollLine[], voters: readonly Voter[]): readonly RemovedLine[] {
  const today = personIndex<Voter>();
  for (const voter of voters) today.add(voter, voter);
  return gone.map((line) => ({ line, now: today.find(line.voter)?.value }));
}
