/** Composes letters and folds blanks (no-break and thin spaces too) to single ones; drops invisible and bidirectional marks. */
export function tidy(text: string): string {
  // Almost every cell is plain already; the test is much cheaper than the work.
  if (PLAIN.test(text) && !LOOSE_BLANKS.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ')
    .trim();
}

/** Whether a text holds characters that nobody sees: zero-width, bidirectional and control ones. */
export function hasInvisible(text: string): boolean {
  return !PLAIN.test(text) && text.search(INVISIBLE) >= 0;
}

// Control and format characters, but not the blanks among them, which fold to one blank.
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;
// Printable letters that composing leaves as they are: Latin, with every Vietnamese letter composed.
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff]*$/;
const LOOSE_BLANKS = /^ | $| {2}/;

/**
 * The bare form in which headings and vocabulary compare: no accents, no case, đ as d, punctuation
 * and blanks as one blank. "HỌ VÀ TÊN (cử tri)" → "ho va ten cu tri".
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (folded.size < REMEMBERED) folded.set(text, result);
  return result;
}

// Few distinct words make up a register; remembering them is most of the speed.
const REMEMBERED = 20_000;
const folded = new Map<string, string>();

/**
 * The form in which names compare: letters composed, case and blanks folded, and the tone moved to
 * the end of its word, so that hoà and hòa, thuý and thúy are one name. Accents still count.
 */
export function nameKey(name: string): string {
  return tidy(name)
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const known = wordKeys.get(word);
      if (known !== undefined) return known;
      const key = toneLast(word);
      if (wordKeys.size < REMEMBERED) wordKeys.set(word, key);
      return key;
    })
    .join(' ');
}

const wordKeys = new Map<string, string>();

/** Tones in the order of the Vietnamese dictionary: ngang, huyền, hỏi, ngã, sắc, nặng. */
export const TONE_MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

/** A lower-case word as its letters without tone, and the tone as 0 to 5. */
export function splitTone(word: string): { readonly letters: string; readonly tone: number } {
  const decomposed = word.normalize('NFD');
  const mark = /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0];
  if (mark === undefined) return { letters: word.normalize('NFC'), tone: 0 };
  return {
    letters: decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC'),
    tone: TONE_MARKS.indexOf(mark as (typeof TONE_MARKS)[number]),
  };
}

function toneLast(word: string): string {
  const { letters, tone } = splitTone(word);
  return tone === 0 ? letters : `${letters}${tone}`;
}
