import { parseText } from './text.ts';

/** Tín nhiệm in percent, 0 to 100: "92", "92%", "92,5". undefined when blank, 'unreadable' for anything else. */
export function parseTrust(cell: string): number | undefined | 'unreadable' {
  const text = parseText(cell);
  if (text === '') return undefined;
  const parts = /^(\d{1,3}(?:[.,]\d+)?) ?%?$/.exec(text);
  const percent = parts === null ? Number.NaN : Number(parts[1]!.replace(',', '.'));
  // "0,92" is most likely a share and not a percentage; that is for a person to say.
  const isShare = percent > 0 && percent < 1 && !text.endsWith('%');
  return percent >= 0 && percent <= 100 && !isShare ? percent : 'unreadable';
}
