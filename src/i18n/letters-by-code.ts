/** "中" (U+4E2D), as many as a line holds: characters that a reader may be unable to see are named by their numbers too. */
export function lettersByCode(letters: readonly string[], and: string, others: string): string {
  const named = letters
    .slice(0, MOST)
    .map((letter) => `“${letter}” (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`);
  const more = letters.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` ${and} ${more} ${others}` : ''}`;
}

const MOST = 8;
