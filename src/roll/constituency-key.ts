import type { Council } from '../vocabulary.ts';

/** Names one constituency (đơn vị bầu cử) of one council in a Map. */
export function constituencyKey(level: Council, number: string): string {
  return `${level} ${number}`;
}
