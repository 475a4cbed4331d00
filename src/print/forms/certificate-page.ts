import type { AreaRoll, RollLine } from '../../roll/model.ts';
import type { Block, PageSetup } from '../document.ts';
import type { FieldBlock } from '../hand-blocks.ts';

/** A5 across, as forms 11 and 12 want their certificates. */
export const CERTIFICATE_PAGE: PageSetup = {
  size: 'A5',
  orientation: 'landscape',
  margins: { top: 10, right: 12, bottom: 8, left: 18 },
  numbering: 'none',
};

/** Size of type that fills such a page; long names and addresses make it smaller. */
export const CERTIFICATE_TYPE = 13;

/** Dots for the pen inside a sentence. */
export const DOTS = '...........................';

/** Lines of the list whose voters have this status, in the order of the list; only these numbers if some are given. */
export function linesWith(
  { lines }: AreaRoll,
  status: 'votes-elsewhere' | 'votes-at-residence',
  only?: ReadonlySet<number>,
): readonly RollLine[] {
  return lines.filter(
    ({ voter, number }) =>
      voter.status.state === 'read' && voter.status.word === status && (only?.has(number) ?? true),
  );
}

/** The address by which the voter stands on the list; '' where it cannot be told. */
export const listedAddress = ({ voter, residence }: RollLine): string =>
  residence === undefined ? '' : voter[residence];

/** One page for each of these, one after the other. */
export function pageEach<T>(items: readonly T[], page: (item: T) => readonly Block[]): readonly Block[] {
  return items.flatMap((item, index): readonly Block[] =>
    index === 0 ? page(item) : [{ kind: 'page-break' }, ...page(item)],
  );
}

/** A label with what is known, or dots to the end of the line. */
export const field = (label: string, text: string, more: Partial<FieldBlock> = {}): FieldBlock => ({
  kind: 'field',
  parts: [{ label, text }],
  ...more,
});
