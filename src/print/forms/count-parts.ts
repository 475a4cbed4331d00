import type { Candidate, Membership } from '../../records/model.ts';
import type { Block, Signature } from '../document.ts';
import type { FieldBlock } from '../hand-blocks.ts';
import { positionName } from '../official-names.ts';
import { signedCount } from './form-context.ts';
import { ballotNames } from './ballot-names.ts';
import { styled } from './honorific.ts';

/** Size of type of the minutes of a count: running text of Nghị định 30/2020 is 13 or 14. */
const MINUTES_TYPE = 13;

/** A dash, a label, dots or what is known, and what is counted. */
export function countLine(label: string, unit: string, known?: number): FieldBlock {
  return {
    kind: 'field',
    close: true,
    parts: [{ label, after: unit, text: known === undefined ? '' : signedCount(known) }],
  };
}

/** Số phiếu, with its share of the ballots taken in. */
export const shareLine = (label: string): FieldBlock => ({
  kind: 'field',
  close: true,
  parts: [
    { label, after: 'phiếu.', share: 1 },
    { label: 'Tỷ lệ so với tổng số phiếu thu vào:', after: '%', share: 1.12 },
  ],
});

/** Members by rank, each on a line with the title the body gives; the form's own blank lines where none is known. */
export function memberLines(
  members: readonly Membership[],
  blanks: readonly string[],
): readonly FieldBlock[] {
  if (members.length === 0)
    return [...blanks.map((title) => `, ${title}`), ''].map((after, index) => ({
      kind: 'field',
      close: true,
      parts: [{ label: after === '' ? `${index + 1}.` : `${index + 1}. Ông/Bà`, after }],
    }));
  return members.map((member, index) => ({
    kind: 'field',
    close: true,
    parts: [{ label: `${index + 1}.`, text: styled(member), after: titleOf(member) }],
  }));
}

function titleOf({ position }: Membership): string {
  if (position.state === 'read') return `, ${positionName(position.word)}`;
  return position.state === 'blank' ? '' : `, ${position.text}`;
}

/** Số phiếu bầu cho mỗi người ứng cử: everybody on the ballot in its order, and room for the votes. */
export function voteLines(candidates: readonly Candidate[], blanks: number): readonly FieldBlock[] {
  const names =
    candidates.length > 0
      ? ballotNames(candidates)
      : Array.from({ length: blanks }, () => 'Ông/Bà........................................');
  return names.map((name, index) => ({
    kind: 'field',
    close: true,
    parts: [
      { label: `${index + 1}. ${name} được`, after: 'phiếu/', share: 1.9 },
      { label: '', after: 'phiếu hợp lệ', share: 1 },
    ],
  }));
}

/** A line that stands on one page with what follows it. */
const kept = (line: FieldBlock): FieldBlock => ({ ...line, keepNext: true });

/** Hai cử tri chứng kiến; `colon` as the form has it after "Ông/Bà". */
export function witnessLines(colon: ':' | ''): readonly FieldBlock[] {
  const line = (number: number): FieldBlock => ({
    kind: 'field',
    close: true,
    parts: [
      { label: `${number}. Ông/Bà${colon}`, share: 1 },
      { label: 'Nơi ở hiện nay:', share: 1.2 },
    ],
  });
  return [kept(line(1)), line(2)];
}

/** So many lines of dots. */
export const dottedLines = (count: number): readonly FieldBlock[] =>
  Array.from({ length: count }, () => ({ kind: 'field', close: true, parts: [{ label: '' }] }));

/** A paragraph; what it announces with a colon stands on one page with it. */
export const text = (words: string): Block => ({
  kind: 'paragraph',
  size: MINUTES_TYPE,
  ...(words.endsWith(':') && { keepNext: true }),
  text: [{ text: words }],
});

const HINT = '(Ký, ghi rõ họ và tên)';
const witness = (which: string): Signature => ({
  positions: [`CỬ TRI THỨ ${which}`, 'CHỨNG KIẾN', 'VIỆC KIỂM PHIẾU'],
  hint: HINT,
  name: '',
});
const NOBODY: Signature = { positions: [], name: '' };

/** First witness, team and secretary; under them the second witness where the form has one. */
export function teamSignatures(witnesses: 1 | 2): readonly Block[] {
  const team: Signature = {
    positions: ['TM. TỔ BẦU CỬ', 'TỔ TRƯỞNG'],
    hint: '(Ký, ghi rõ họ và tên, đóng dấu của Tổ bầu cử)',
    name: '',
  };
  const secretary: Signature = { positions: ['THƯ KÝ', 'TỔ BẦU CỬ'], hint: HINT, name: '' };
  return [
    { kind: 'signatures', size: 12, room: 20, signatures: [witness('NHẤT'), team, secretary] },
    ...(witnesses === 2
      ? [{ kind: 'signatures', size: 12, room: 20, signatures: [witness('HAI'), NOBODY, NOBODY] } as const]
      : []),
  ];
}

/** What the foot of every minute says. */
export const NO_ERASURE: Block = {
  kind: 'notes',
  title: 'Ghi chú:',
  lines: ['Nhất thiết không được tẩy xóa trên biên bản.'],
};
