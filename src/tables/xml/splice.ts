/** Changes to the bytes of a part: what no change touches stays byte for byte. */
export interface Splice {
  /** Puts text in the place of some bytes; an empty place is an insertion. Places must not overlap. */
  readonly replace: (start: number, end: number, text: string) => void;
  readonly pieces: () => readonly Uint8Array[];
}

export function createSplice(bytes: Buffer): Splice {
  const changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  return {
    replace: (start, end, text) => {
      changes.push({ start, end, text });
    },
    pieces: () => {
      const pieces: Uint8Array[] = [];
      let from = 0;
      // A stable sort: insertions at one place stay in the order in which they were made.
      for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
        if (start > from) pieces.push(bytes.subarray(from, start));
        if (text !== '') pieces.push(Buffer.from(text));
        from = end;
      }
      if (from < bytes.length) pieces.push(bytes.subarray(from));
      return pieces;
    },
  };
}
