import type { CardsBlock } from '../../document.ts';
import { qrCode } from '../../qr-code.ts';
import type { Box, Layout } from './box.ts';
import { breakRuns } from './break-lines.ts';
import { ARTIFACT, type Canvas } from './canvas.ts';
import type { PdfFile } from './inside.ts';
import { layBlock } from './lay-block.ts';
import { numeral, points } from './notation.ts';
import { makePicture } from './picture.ts';
import { setLines } from './set-lines.ts';
import { laySlot } from './slot.ts';
import { unstructured } from './structure.ts';
import { makeWatermark } from './watermark.ts';

/** Where the cards of a sheet stand. Points. */
interface Grid {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

/** Sheets of cards, in the middle of the paper. What all cards share is drawn once and placed under each. */
export function layCards(
  block: CardsBlock,
  layout: Layout,
  paper: Pick<Grid, 'width' | 'height'>,
  file: PdfFile,
  across: string | undefined,
): readonly Box[] {
  const { columns, rows } = block;
  const [width, height] = [points(block.card.width), points(block.card.height)];
  const grid: Grid = {
    x: (paper.width - width * columns) / 2,
    y: (paper.height - height * rows) / 2,
    width,
    height,
    columns,
    rows,
  };
  const slots = block.slots.map((slot) => laySlot(slot, layout));
  // Cut apart, every card must still say that it is a draft.
  const watermark =
    across === undefined
      ? undefined
      : makeWatermark(file, layout.fonts, width, height, {
          text: across,
          right: width - points(6),
          baseline: points(4.8),
        });
  const face = makePicture(file, 'Card', width, height, (canvas) => {
    if (watermark) canvas.picture(watermark, 0, 0, ARTIFACT);
    if (block.overlay) return;
    drawFrames(canvas, block, layout);
    for (const { drawLabel } of slots) drawLabel(canvas);
  });
  const [right, down] = [points(block.overlay?.x ?? 0), points(block.overlay?.y ?? 0)];

  const drawCard = (canvas: Canvas, texts: readonly string[], x: number, y: number): void => {
    const card = layout.structure.element('P', layout.parent);
    canvas.picture(face, x, y, layout.structure.mark(card));
    canvas.begin(layout.structure.mark(card));
    slots.forEach(({ drawText }, index) => drawText(canvas, texts[index] ?? '', x + right, y + down));
    canvas.end();
    if (block.code) drawCode(canvas, block.code, texts[slots.length] ?? '', x + right, y + down);
  };
  const sheets = groupsOf(columns * rows, block.cards).map((cards) =>
    sheet(paper.height, (canvas) => {
      cards.forEach((texts, index) => {
        if (texts.length === 0) return;
        const x = grid.x + (index % columns) * width;
        drawCard(canvas, texts, x, grid.y + Math.floor(index / columns) * height);
      });
      if (block.cutMarks && !block.overlay) drawCutMarks(canvas, grid);
    }),
  );
  return sheets.length > 0
    ? sheets
    : [sheet(paper.height, (canvas) => drawEmpty(canvas, block.empty, layout))];
}

/** Filled squares, not a picture: sharp at any size. What they say stands beside them in words. */
function drawCode(
  canvas: Canvas,
  place: NonNullable<CardsBlock['code']>,
  text: string,
  x: number,
  y: number,
): void {
  const { size, runs } = qrCode(text);
  const module = points(place.side) / size;
  const squares = runs.map((run) => `${run.x} ${run.y} ${run.length} 1 re`).join('\n');
  const [left, top] = [x + points(place.x), canvas.height - y - points(place.y)];
  const scale = module.toFixed(4);
  canvas.background(
    `/Artifact BMC q ${scale} 0 0 -${scale} ${numeral(left)} ${numeral(top)} cm\n${squares}\nf Q EMC\n`,
  );
}

const sheet = (height: number, draw: Box['draw']): Box => ({
  kind: 'sheet',
  height,
  gap: 0,
  keepNext: false,
  draw,
});

/** One sheet that says that there is no card. */
function drawEmpty(canvas: Canvas, text: string, layout: Layout): void {
  const lines = breakRuns([{ text, italic: true }], layout.fonts, (canvas.width * 0.8 * 1000) / 14);
  canvas.begin(layout.structure.mark(layout.structure.element('P', layout.parent)));
  setLines(canvas, lines, canvas.height / 2, {
    left: 0,
    width: canvas.width,
    size: 14,
    leading: 18,
    align: 'center',
  });
  canvas.end();
}

function drawFrames(canvas: Canvas, { fixed }: CardsBlock, layout: Layout): void {
  const structure = unstructured(layout.parent);
  for (const { x, y, width, blocks } of fixed) {
    const frame: Layout = { ...layout, structure, left: points(x), width: points(width) };
    let top = points(y);
    blocks
      .flatMap((block) => layBlock(block, frame))
      .forEach((box, index) => {
        if (index > 0) top += box.gap;
        box.draw(canvas, top);
        top += box.height;
      });
  }
}

const MARK_WEIGHT = 0.35;

/** Ticks at the edge of the paper and crosses where cards meet. */
function drawCutMarks(canvas: Canvas, grid: Grid): void {
  const tick = points(7);
  const arm = points(3);
  const across = inner(grid.columns).map((column) => grid.x + column * grid.width);
  const down = inner(grid.rows).map((row) => grid.y + row * grid.height);
  for (const x of across) {
    canvas.rule(x, 0, x, tick, MARK_WEIGHT);
    for (const y of down) canvas.rule(x, y - arm, x, y + arm, MARK_WEIGHT);
    canvas.rule(x, canvas.height - tick, x, canvas.height, MARK_WEIGHT);
  }
  for (const y of down) {
    canvas.rule(0, y, tick, y, MARK_WEIGHT);
    for (const x of across) canvas.rule(x - arm, y, x + arm, y, MARK_WEIGHT);
    canvas.rule(canvas.width - tick, y, canvas.width, y, MARK_WEIGHT);
  }
}

const inner = (count: number): readonly number[] =>
  Array.from({ length: count - 1 }, (_, index) => index + 1);

function groupsOf<T>(size: number, items: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last === undefined || last.length === size) groups.push([item]);
    else last.push(item);
  }
  return groups;
}
