import type { Box } from './box.ts';

/** One page: what stands on it and how far below the top margin. Points. */
export type Page = readonly { readonly box: Box; readonly top: number }[];

/** Room on a page, by its number from 0. Points. */
export type PageHeight = (page: number) => number;

/**
 * Spreads boxes over pages of one height, or of the height that each has. Boxes tied by `keepNext` move to the next page together; if
 * no page can hold them all, they part. A box that no page can hold is split. At least one page.
 */
export function paginate(boxes: readonly Box[], height: number | PageHeight): readonly Page[] {
  const room: PageHeight = typeof height === 'number' ? () => height : height;
  const pages: { box: Box; top: number }[][] = [[]];
  let used = 0;
  let header: Box | undefined;

  const turn = (): void => {
    pages.push([]);
    used = 0;
    header = undefined;
  };
  const isFresh = (): boolean => pages.at(-1)!.length === 0;
  const place = (box: Box): void => {
    const page = pages.at(-1)!;
    if (page.length > 0) used += box.gap;
    if (box.header && box.header !== header) {
      page.push({ box: box.header, top: used });
      used += box.header.height;
    }
    header = box.header;
    page.push({ box, top: used });
    used += box.height;
  };
  const fits = (group: readonly Box[], from: number, above: Box | undefined): boolean =>
    from + heightOf(group, from > 0, above) <= room(pages.length - 1) + TOLERANCE;
  const fitsNext = (group: readonly Box[]): boolean =>
    heightOf(group, false, undefined) <= room(pages.length) + TOLERANCE;

  for (const group of tiedGroups(boxes)) {
    if (!fits(group, used, header) && !isFresh() && fitsNext(group)) turn();
    if (fits(group, used, header)) {
      group.forEach(place);
      continue;
    }
    for (const box of group) {
      if (!fits([box], used, header) && !isFresh()) turn();
      for (const part of splitToFit(box, room(pages.length - 1))) {
        if (!isFresh() && !fits([part], used, header)) turn();
        place(part);
      }
    }
  }
  return pages;
}

const TOLERANCE = 0.01;

function* tiedGroups(boxes: readonly Box[]): Generator<readonly Box[]> {
  let start = 0;
  for (let index = 0; index < boxes.length; index += 1) {
    if (boxes[index]!.keepNext) continue;
    yield boxes.slice(start, index + 1);
    start = index + 1;
  }
  if (start < boxes.length) yield boxes.slice(start);
}

/** Height of boxes one under the other, with gaps and the headers they start. */
function heightOf(group: readonly Box[], below: boolean, above: Box | undefined): number {
  let height = 0;
  let header = above;
  for (const box of group) {
    if (below || height > 0) height += box.gap;
    if (box.header && box.header !== header) height += box.header.height;
    header = box.header;
    height += box.height;
  }
  return height;
}

/** The box, or the parts of it that fit a page each. */
function splitToFit(box: Box, height: number): readonly Box[] {
  const room = height - (box.header?.height ?? 0);
  if (box.height <= room + TOLERANCE || box.split === undefined) return [box];
  const parts = box.split(room);
  // A part as high as the whole would be split for ever.
  if (parts === undefined || !(parts[1].height < box.height)) return [box];
  return [parts[0], ...splitToFit(parts[1], height)];
}

/**
 * Ties every signature block to what it signs: all back to the second last row of the table above it,
 * or the last two lines of text. So a signature is never alone on a page. Of a table of two rows only
 * the last is tied, lest the heading be alone on the page before.
 */
export function tieSignatures(boxes: readonly Box[]): readonly Box[] {
  const tied = new Set<number>();
  boxes.forEach((box, index) => {
    if (box.kind !== 'signatures') return;
    const rows = rowsAbove(boxes, index);
    let wanted = rows === 0 ? SIGNED_WITH : Math.min(SIGNED_WITH, Math.max(1, rows - 1));
    for (let above = index - 1; above >= 0 && wanted > 0; above -= 1) {
      tied.add(above);
      if (rows === 0 || boxes[above]!.kind === 'row') wanted -= 1;
    }
  });
  return boxes.map((box, index) => (tied.has(index) ? { ...box, keepNext: true } : box));
}

/** Of the nearest table above; 0 when there is none. */
function rowsAbove(boxes: readonly Box[], index: number): number {
  const last = boxes.findLastIndex(({ kind }, at) => at < index && kind === 'row');
  let first = last;
  while (first >= 0 && boxes[first]!.kind === 'row') first -= 1;
  return last - first;
}

/** Rows, or lines where there is no table, that stand on the page of the signature. */
const SIGNED_WITH = 2;
