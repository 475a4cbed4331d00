import type { HeadingBlock, Run, SignaturesBlock } from '../../document.ts';
import { MOTTO, NATION } from '../printed-words.ts';
import { gridXml } from './grid.ts';
import { paragraphXml, runXml } from './text.ts';

const MM_PER_POINT = 25.4 / 72;

/** Widths in em: of Tiêu ngữ, and of letters in bold on average, from the font's own measures. */
const MOTTO_WIDTH = 12.24;
const CAPITAL = 0.63;
const LETTER = 0.48;

/** Of the line above it. */
export const RULED = 0.4;

/** About how wide a line of bold type is, in millimetres: a word processor tells nobody before it sets it. */
export function textWidth(text: string, size: number): number {
  return text.length * (text === text.toUpperCase() ? CAPITAL : LETTER) * size * MM_PER_POINT;
}

/** Cơ quan ban hành and Quốc hiệu side by side, each with the rule that belongs under it. */
export function headingXml(block: HeadingBlock, width: number): string {
  const { issuer, number, placeAndDate, size = 12 } = block;
  const left = issuer.length === 0 ? 0 : width * (block.leftShare ?? 0.42);
  const right = width - left;
  const last = issuer.at(-1);
  const issuerWidth = textWidth(last?.text ?? '', size);
  const issuedBy = [
    ...issuer.map((run) => centred(run, size)),
    ...(last === undefined ? [] : [ruleXml(left, Math.min(issuerWidth, left) * RULED)]),
    ...(number === undefined ? [] : [centred({ text: number }, size + 1)]),
  ].join('');
  const nation = [
    centred({ text: NATION, bold: true }, size),
    centred({ text: MOTTO, bold: true }, size + 1),
    ruleXml(right, Math.min(MOTTO_WIDTH * (size + 1) * MM_PER_POINT, right)),
    ...(placeAndDate === undefined ? [] : [centred({ text: placeAndDate, italic: true }, size + 1)]),
  ].join('');
  const cells = [
    ...(left === 0 ? [] : [{ width: left, content: issuedBy }]),
    { width: right, content: nation },
  ];
  return gridXml(cells);
}

const centred = (run: Run, size: number): string =>
  paragraphXml(runXml(run, size), { style: 'Close', align: 'center' });

/** A rule of this length in the middle of a column, both in millimetres. */
export function ruleXml(column: number, length: number): string {
  const indent = (column - length) / 2;
  return paragraphXml('', {
    style: 'Close',
    rule: true,
    left: indent,
    right: indent,
    height: 4,
  });
}

/** Signatures side by side, recipients at the left of one that stands alone. */
export function signaturesXml(block: SignaturesBlock, width: number): string {
  const { signatures, size = 13, room = 24, share = 0.45, recipients = [] } = block;
  const own = signatures.length === 1 ? width * share : width / signatures.length;
  const line = (run: Run): string =>
    paragraphXml(runXml(run, size), { style: 'Close', align: 'center', keepNext: true });
  const columns = signatures.map(({ above, positions, hint, name }) => ({
    width: own,
    content: [
      ...(above === undefined ? [] : [line({ text: above, italic: true })]),
      ...positions.map((text) => line({ text, bold: true })),
      ...(hint === undefined ? [] : [line({ text: hint, italic: true })]),
      paragraphXml(runXml({ text: name, bold: true }, size), {
        style: 'Close',
        align: 'center',
        before: room / MM_PER_POINT,
      }),
    ].join(''),
  }));
  const left = width - own * signatures.length;
  const beside =
    recipients.length === 0
      ? paragraphXml('', { style: 'Close' })
      : [
          paragraphXml(runXml({ text: 'Nơi nhận:', bold: true, italic: true }, size - 1), { style: 'Close' }),
          ...recipients.map((text) => paragraphXml(runXml({ text }, size - 2), { style: 'Close' })),
        ].join('');
  return gridXml([...(left < 1 ? [] : [{ width: left, content: beside }]), ...columns]);
}
