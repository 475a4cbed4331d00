/**
 * An identity number as it may be shown outside an official form: the three digits of its place and
 * the last three, so that an official finds it again and nobody else learns it.
 */
export function maskId(id: string): string {
  return id.length <= 6
    ? '*'.repeat(id.length)
    : `${id.slice(0, 3)}${'*'.repeat(id.length - 6)}${id.slice(-3)}`;
}

/** A text with every run of nine to twelve digits in it masked, blanks and dots between them or not. */
export function maskIdsIn(text: string): string {
  return LONG_RUN.test(text) ? text.replace(LONG_RUNS, (digits) => maskId(digits)) : text;
}

const LONG_RUN = /\d(?:[ .]?\d){8}/;
const LONG_RUNS = /\d(?:[ .]?\d){8,11}/g;
