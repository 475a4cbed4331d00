import type { FormCodeBlock, NotesBlock, ParagraphBlock, TitleBlock } from '../../document.ts';
import { CLOSE, SINGLE, SPACED, type Box, type Layout } from './box.ts';
import { breakEvenly, breakRuns } from './break-lines.ts';
import { points } from './notation.ts';
import { lineWidth, setLines, type Setting } from './set-lines.ts';
import type { Element } from './structure.ts';

/** Mẫu số at the top right, kept with the heading under it. */
export function layFormCode({ code }: FormCodeBlock, layout: Layout): readonly Box[] {
  return layText({ text: [{ text: code, bold: true }], align: 'right', size: 11 }, layout, {
    gap: 0,
    spacing: SINGLE,
    keepNext: true,
  });
}

/** Centred lines of the title, kept with what follows. */
export function layTitle({ lines, rule }: TitleBlock, layout: Layout): readonly Box[] {
  const element = layout.structure.element('H1', layout.parent);
  const boxes = lines.flatMap(({ size = 14, ...run }, index) => {
    const gap = index === 0 ? size * 0.7 : 0;
    return layText({ text: [{ bold: true, ...run }], align: 'center', size }, layout, {
      gap,
      spacing: 1.2,
      keepNext: true,
      element,
      even: true,
    });
  });
  const last = lines.at(-1);
  if (!rule || last === undefined) return boxes;
  const { size = 14, ...run } = last;
  const width = lineWidth(
    breakEvenly([{ bold: true, ...run }], layout.fonts, (layout.width * 1000) / size).at(-1)!,
    size,
  );
  return [...boxes, ruleBox(layout, width * RULED)];
}

/** Of the line above it. */
const RULED = 0.4;

/** A rule in the middle, kept with what follows. */
function ruleBox(layout: Layout, length: number): Box {
  const middle = layout.left + layout.width / 2;
  return {
    kind: 'line',
    height: 8,
    gap: 0,
    keepNext: true,
    draw: (canvas, top) => canvas.rule(middle - length / 2, top + 3.5, middle + length / 2, top + 3.5, 0.75),
  };
}

/** Blank between paragraphs: 6 points at least in running text, of 13 points and more (Nghị định 30/2020, Phụ lục I). */
const apart = ({ size = 13 }: ParagraphBlock): number => (size < 13 ? 4 : 6);

export function layParagraph(block: ParagraphBlock, layout: Layout): readonly Box[] {
  const manner = block.close ? { gap: 2, spacing: CLOSE } : { gap: apart(block), spacing: SPACED };
  const gap = manner.gap + points(block.above ?? 0);
  return layText(block, layout, { ...manner, gap, keepNext: block.keepNext ?? false });
}

/** Ghi chú, in small type. */
export function layNotes({ title, lines }: NotesBlock, layout: Layout): readonly Box[] {
  const head = layText({ text: [{ text: title, bold: true, italic: true }], size: 10 }, layout, {
    gap: 8,
    spacing: SINGLE,
    keepNext: true,
  });
  const body = lines.flatMap((text) =>
    layText({ text: [{ text, italic: true }], size: 10 }, layout, {
      gap: 2,
      spacing: SINGLE,
      keepNext: false,
    }),
  );
  return [...head, ...body];
}

interface Manner {
  readonly gap: number;
  readonly spacing: number;
  readonly keepNext: boolean;
  /** The element the text belongs to; a paragraph of its own unless said. */
  readonly element?: Element;
  /** Lines about as long as each other. */
  readonly even?: true;
}

/** One box a line, so that text may run over pages; its first two and last two lines stay together. */
function layText(block: Omit<ParagraphBlock, 'kind'>, layout: Layout, manner: Manner): readonly Box[] {
  const { size = 13, align = 'justify' } = block;
  const indent = points(block.indent ?? 0);
  const em = (layout.width * 1000) / size;
  const lines = manner.even
    ? breakEvenly(block.text, layout.fonts, em)
    : breakRuns(block.text, layout.fonts, em, (indent * 1000) / size);
  const setting: Setting = {
    left: layout.left,
    width: layout.width,
    size,
    leading: size * manner.spacing,
    align,
  };
  const element = manner.element ?? layout.structure.element('P', layout.parent);
  return lines.map((line, index): Box => {
    const last = index === lines.length - 1;
    return {
      kind: 'line',
      height: setting.leading,
      gap: index === 0 ? manner.gap : 0,
      keepNext: last ? manner.keepNext : index === 0 || index === lines.length - 2,
      draw: (canvas, top) => {
        canvas.begin(layout.structure.mark(element));
        setLines(canvas, [line], top, { ...setting, indent: index === 0 ? indent : 0, continues: !last });
        canvas.end();
      },
    };
  });
}
