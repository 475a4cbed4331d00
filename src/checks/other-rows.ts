/** The other rows of a group as a finding names them: the first few in file order, and how many there are. */
export interface OthersNamed {
  readonly rows: readonly number[];
  readonly total: number;
}

/**
 * Rows a finding spells out. A file that repeats one number on every row makes as many findings as
 * rows; naming all of them in each would make the square of that.
 */
const NAMED = 20;

/** Gives for each row of a group its others. `lists` are ascending and share no row; each row asked for is in one of them. */
export function othersIn(...lists: readonly (readonly number[])[]): (row: number) => OthersNamed {
  const total = lists.reduce((sum, list) => sum + list.length, 0) - 1;
  const head = firstRows(lists);
  // Every row that comes after those named shares one list of them.
  let shared: readonly number[] | undefined;
  return (row) => {
    const rows = head.includes(row)
      ? head.filter((other) => other !== row)
      : (shared ??= head.slice(0, NAMED));
    return { rows, total };
  };
}

/** Enough rows that, one of them taken away, the named ones remain. */
function firstRows(lists: readonly (readonly number[])[]): readonly number[] {
  const [only] = lists;
  if (only !== undefined && lists.length === 1)
    return only.length <= NAMED + 1 ? only : only.slice(0, NAMED + 1);
  const heads = lists.flatMap((list) => list.slice(0, NAMED + 1));
  return heads.sort((a, b) => a - b).slice(0, NAMED + 1);
}
