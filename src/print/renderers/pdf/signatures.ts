import type { Run, Signature, SignaturesBlock } from '../../document.ts';
import { SINGLE, type Box, type Layout } from './box.ts';
import { breakEvenly, breakRuns, type Line } from './break-lines.ts';
import { points } from './notation.ts';
import { setLines } from './set-lines.ts';

interface Column {
  readonly left: number;
  readonly width: number;
  readonly head: readonly Line[];
  readonly name: readonly Line[];
}

/** Signatures side by side, with room for hand and seal, in one box that never breaks. */
export function laySignatures(block: SignaturesBlock, layout: Layout): readonly Box[] {
  const { signatures, size = 13, room = 24, share = 0.45 } = block;
  const leading = size * SINGLE;
  const count = signatures.length;
  const width = count === 1 ? layout.width * share : layout.width / count;
  const columns = signatures.map((signature, index) =>
    laySignature(signature, layout.left + layout.width - width * (count - index), width, size, layout),
  );
  const headHeight = Math.max(...columns.map(({ head }) => head.length)) * leading;
  const nameTop = headHeight + points(room);
  const recipients = layRecipients(block, layout, layout.width - width * count);
  const element = layout.structure.element('P', layout.parent);
  return [
    {
      kind: 'signatures',
      height: Math.max(
        nameTop + Math.max(...columns.map(({ name }) => name.length)) * leading,
        recipients.height,
      ),
      gap: size * 0.6,
      keepNext: false,
      draw: (canvas, top) => {
        canvas.begin(layout.structure.mark(element));
        recipients.draw(canvas, top);
        for (const { left, width: own, head, name } of columns) {
          const setting = { left, width: own, size, leading, align: 'center' } as const;
          setLines(canvas, head, top, { ...setting, continues: true });
          setLines(canvas, name, top + nameTop, setting);
        }
        canvas.end();
      },
    },
  ];
}

/** Nơi nhận, in the type of Nghị định 30/2020: the words in 12 points, bold italics, each recipient a line below in 11. */
function layRecipients(
  { recipients = [], size = 13 }: SignaturesBlock,
  layout: Layout,
  width: number,
): { readonly height: number; readonly draw: Box['draw'] } {
  if (recipients.length === 0) return { height: 0, draw: () => undefined };
  const rows = [
    { text: 'Nơi nhận:', bold: true, italic: true, size: size - 1 },
    ...recipients.map((text) => ({ text, size: size - 2 })),
  ].flatMap(({ size: own, ...run }) =>
    breakRuns([run], layout.fonts, (width * 1000) / own).map((line) => ({ line, own })),
  );
  return {
    height: rows.reduce((sum, { own }) => sum + own * SINGLE, 0),
    draw: (canvas, top) => {
      let y = top;
      for (const { line, own } of rows) {
        const leading = own * SINGLE;
        setLines(canvas, [line], y, {
          left: layout.left,
          width,
          size: own,
          leading,
          align: 'left',
          continues: true,
        });
        y += leading;
      }
    },
  };
}

function laySignature(
  signature: Signature,
  left: number,
  width: number,
  size: number,
  layout: Layout,
): Column {
  const lines = (runs: readonly Run[]): readonly Line[] =>
    runs.flatMap((run) => breakEvenly([run], layout.fonts, (width * 1000) / size));
  // As the forms break them, at the last comma: "(Ký, ghi rõ họ và tên," above "đóng dấu của …)".
  const note = (text: string): readonly Line[] => {
    const whole = lines([{ text, italic: true }]);
    return whole.length < 2
      ? whole
      : lines(text.split(/(?<=,) (?=[^,]*$)/).map((part) => ({ text: part, italic: true })));
  };
  return {
    left,
    width,
    head: [
      ...(signature.above === undefined ? [] : note(signature.above)),
      ...lines(signature.positions.map((text) => ({ text, bold: true }))),
      ...(signature.hint === undefined ? [] : note(signature.hint)),
    ],
    name: signature.name === '' ? [] : lines([{ text: signature.name, bold: true }]),
  };
}
