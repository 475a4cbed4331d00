/** Order of the numbers of areas, constituencies and list lines: as numbers first ("2" before "10"), then as text; what has no number comes last. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [leadingNumber(a) ?? Infinity, leadingNumber(b) ?? Infinity];
  if (left !== right) return left - right;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The number a text begins with: 12 for "12", "12.", "12a"; undefined where it begins otherwise. */
export function leadingNumber(text: string): number | undefined {
  const digits = /^\s*(\d{1,15})/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
