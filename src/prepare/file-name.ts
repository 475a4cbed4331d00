import type { BodyRef } from '../vocabulary.ts';
import { fold } from '../vietnamese/text.ts';

/**
 * A number or name from a file, safe as a part of a file name on every system: `4` → `04`,
 * `KV đặc biệt` → `kv-dac-biet`. Nothing in it can lead to another folder.
 */
export function fileName(text: string): string {
  if (/^\d{1,6}$/.test(text)) return text.padStart(2, '0');
  return (
    fold(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'khong-so'
  );
}

/** Gives each wish a name that no other has: a second `04` becomes `04-2`, and a `04-2` after it `04-2-2`. */
export function uniqueNames(): (wish: string) => string {
  const wished = new Map<string, number>();
  const given = new Set<string>();
  return (wish) => {
    let count = wished.get(wish) ?? 0;
    let name: string;
    do {
      count += 1;
      name = count === 1 ? wish : `${wish}-${count}`;
    } while (given.has(name));
    wished.set(wish, count);
    given.add(name);
    return name;
  };
}

/** A body as a part of a file name: `polling-team-04`, `election-board-commune-02`. */
export function bodyFileName({ body, level, number }: BodyRef): string {
  return [
    body,
    ...(body === 'election-board' && level ? [level] : []),
    ...(number ? [fileName(number)] : []),
  ].join('-');
}
