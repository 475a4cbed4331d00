/**
 * A name written all in capitals or all in small letters, as names are written: "NGUYỄN VĂN A" → "Nguyễn
 * Văn A", "nguyễn văn a" too. Undefined for every other name, and for single capital words, which may be
 * anything. Only a proposal: whether to change a name is for people.
 */
export function properName(name: string): string | undefined {
  if (!/\p{L}.*\s.*\p{L}/u.test(name)) return undefined;
  const isCapital = name === name.toUpperCase();
  const isSmall = name === name.toLowerCase();
  // A font that had no capital for the letter: "Nguyễn Thị ánh".
  const small = /(^|\s)([\u0080-\uffff])(?=\p{Ll})/gu;
  if (isCapital || isSmall) {
    return name
      .toLowerCase()
      .replace(
        /(^|[\s'’ʼ\-.])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      );
  }
  const proper = name.replace(small, (_, before: string, letter: string) => before + letter.toUpperCase());
  return proper === name ? undefined : proper;
}
