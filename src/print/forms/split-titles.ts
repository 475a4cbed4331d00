/** Học hàm, học vị of one cell, as the biography asks for them apart. */
export interface Titles {
  /** Học vị: Tiến sĩ, Thạc sĩ. */
  readonly degree: string;
  /** Học hàm: Giáo sư, Phó Giáo sư, Viện sĩ. */
  readonly rank: string;
}

const RANK = /^(?:P?GS|phó giáo sư|giáo sư|viện sĩ)/iu;
const SHORT_RANK = /^(P?GS)\.?\s*[-–.]?\s*(.+)$/iu;

/** Tells the two apart; what is neither stays a degree, and nothing is lost. */
export function splitTitles(cell: string): Titles {
  const parts = cell
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const short = SHORT_RANK.exec(part);
      return short === null ? [part] : [short[1]!, short[2]!];
    });
  const ranks = parts.filter((part) => RANK.test(part));
  const degrees = parts.filter((part) => !RANK.test(part));
  return { degree: degrees.join(', '), rank: ranks.join(', ') };
}
