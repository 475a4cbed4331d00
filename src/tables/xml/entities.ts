import { BrokenWorkbook } from '../broken-workbook.ts';

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its references resolved. A reference to an entity that the file itself would have to declare is refused. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,32};)?/g, (_, reference: string | undefined) => {
    if (reference === undefined) throw new BrokenWorkbook('damaged');
    const name = reference.slice(0, -1);
    return PREDEFINED[name] ?? numbered(name);
  });
}

function numbered(name: string): string {
  const parts = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
  if (parts === null) throw new BrokenWorkbook('unsafe');
  const code = parts[1] === undefined ? Number(parts[2]) : Number.parseInt(parts[1], 16);
  // Half of a pair alone is no character, and neither is anything beyond the last plane.
  if (code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff))
    throw new BrokenWorkbook('damaged');
  return String.fromCodePoint(code);
}
