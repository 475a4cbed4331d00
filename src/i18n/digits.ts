/** A number with its thousands grouped and at most two decimals, as a language marks them. */
export function groupDigits(value: number, thousands: string, decimal: string): string {
  const [whole = '', part] = String(Math.abs(roundToHundredths(value))).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) : whole;
  return (value < 0 ? '-' : '') + (part === undefined ? grouped : grouped + decimal + part);
}

// The last digit of a product such as 0.285 × 100 is noise; half goes up, as the count minutes round.
function roundToHundredths(value: number): number {
  return Math.round(Number((value * 100).toFixed(6))) / 100;
}
