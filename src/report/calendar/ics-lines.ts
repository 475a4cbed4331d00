import type { IsoDate } from '../../dates/iso-date.ts';

/** A text as the value of a property (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');
}

const OCTETS = 75;

/** A content line folded so that no line is longer than 75 octets, never inside a letter (RFC 5545, 3.1). Ends with CRLF. */
export function contentLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** `20260314`. */
export const icsDate = (day: IsoDate): string => day.replaceAll('-', '');

/** `20260314T070000`, in whatever zone the property names. */
export const icsDateTime = (day: IsoDate, time: string): string =>
  `${icsDate(day)}T${time.replace(':', '')}00`;
