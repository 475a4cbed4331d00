/**
 * An identity number as it may be shown outside an official form: the three digits of its place and
 * the last three, so that an official finds it again and nobody else learns it.
 */
export function maskId(id: string): string {
  return id.length <= 6
    ? '*'.repeat(id.length)
    : `${id.slice(0, 3)}${'*'.repeat(id.length - 6)}${id.slice(-3)}`;
}
