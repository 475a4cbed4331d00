import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { areNeighbours, mayBeSlip, numberSlip } from '../../src/roll/number-likeness.ts';

test.each([
  ['028190123456', '028190123456', undefined],
  ['028190123456', '028190123457', 'digit'],
  ['028190123456', '928190123456', 'digit'],
  ['028190123456', '028190123465', 'transposed'],
  ['028190123456', '208190123456', 'transposed'],
  ['028190123456', '028190213456', 'transposed'],
  // Two digits, not neighbours; three; a carry.
  ['028190123456', '028190321456', undefined],
  ['028190123456', '028190123567', undefined],
  ['028190123459', '028190123460', undefined],
  ['000000000000', '000000000001', 'digit'],
])('%s and %s: %s', (a, b, expected) => {
  expect(numberSlip(Number(a), Number(b))).toBe(expected);
  expect(numberSlip(Number(b), Number(a))).toBe(expected);
});

test('a slip is what comparing the digits finds, and its difference always may be one', () => {
  const digits = fc.stringMatching(/^[0-3]{5}$/);
  fc.assert(
    fc.property(digits, digits, (a, b) => {
      const apart = [0, 1, 2, 3, 4].filter((at) => a[at] !== b[at]);
      const [first, second] = apart;
      const swapped =
        apart.length === 2 && second === first! + 1 && a[first!] === b[second] && a[second] === b[first!];
      const expected = apart.length === 1 ? 'digit' : swapped ? 'transposed' : undefined;
      expect(numberSlip(Number(a), Number(b))).toBe(expected);
      if (expected !== undefined) expect(mayBeSlip(Number(a) - Number(b))).toBe(true);
    }),
  );
});

test.each([
  ['028190123451', '028190123459', true],
  ['028190123451', '028190123461', false],
])('%s and %s may have been issued together: %s', (a, b, expected) => {
  expect(areNeighbours(Number(a), Number(b))).toBe(expected);
});
