/** The letters by which a spreadsheet shows a column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 0, Z → 25, AA → 26. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** Whether a text reads as the letters of one of so many columns. */
export function isLettersOf(text: string, columns: number): boolean {
  return /^[a-z]{1,3}$/i.test(text) && columnIndex(text) < columns;
}
