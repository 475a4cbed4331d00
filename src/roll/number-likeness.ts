/** How two numbers differ by one slip of the pen: one digit is another, or two neighbours are swapped. */
export type NumberSlip = 'digit' | 'transposed';

/** The slip between two numbers of one kind, as whole numbers; undefined when they are equal or further apart. */
export function numberSlip(a: number, b: number): NumberSlip | undefined {
  if (!mayBeSlip(a - b)) return undefined;
  let [one, other] = [a, b];
  while (one % 10 === other % 10) [one, other] = [Math.floor(one / 10), Math.floor(other / 10)];
  if (Math.floor(one / 10) === Math.floor(other / 10)) return 'digit';
  const swapped = Math.floor((one % 100) / 10) + 10 * (one % 10);
  return swapped === other % 100 && Math.floor(one / 100) === Math.floor(other / 100)
    ? 'transposed'
    : undefined;
}

/**
 * Whether numbers so far apart may differ by one slip only: then the difference is one digit with zeros
 * behind, times 9 for swapped digits. Cheap, for asking many pairs.
 */
export function mayBeSlip(difference: number): boolean {
  let rest = Math.abs(difference);
  if (rest === 0) return false;
  while (rest % 10 === 0) rest /= 10;
  return rest < 10 || (rest <= 81 && rest % 9 === 0);
}

/** Whether two numbers may have been issued one soon after the other, as those of brothers and sisters are. */
export function areNeighbours(a: number, b: number): boolean {
  return Math.abs(a - b) < 10;
}
