/** A number for the name of an element or attribute, so that names compare without becoming strings (FNV-1a). */
export function nameHash(name: string): number {
  let hash = FIRST;
  for (let index = 0; index < name.length; index += 1) hash = step(hash, name.charCodeAt(index));
  return hash;
}

/** Hash of the empty name: where hashing begins. */
export const FIRST = 0x81_1c_9d_c5 | 0;

/** The hash with one more byte. */
export const step = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01_00_01_93);
