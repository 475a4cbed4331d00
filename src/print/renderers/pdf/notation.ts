/** Points in so many millimetres. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** A number as PDF operators want it: to the hundredth of a point, no exponent. */
export function numeral(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text as a PDF string outside of pages: UTF-16 in hexadecimal. */
export function textString(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}
