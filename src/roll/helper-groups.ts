import type { Membership, Ward } from '../records/model.ts';
import { isHelperBody } from '../records/parse/helper-body.ts';
import { fold } from '../vietnamese/text.ts';

/** Tiểu ban, tổ giúp việc: a group in committees.csv that the law knows no size for. */
export interface HelperGroup {
  /** As its first row names it. */
  readonly name: string;
  /** In file order; at least one. */
  readonly members: readonly Membership[];
}

/** Every group beside the bodies of the law, in the order of the file. */
export function helperGroups({ committees }: Pick<Ward, 'committees'>): readonly HelperGroup[] {
  const groups = new Map<string, { readonly name: string; readonly members: Membership[] }>();
  for (const member of committees?.rows ?? []) {
    const name = helperNameOf(member);
    if (name === undefined) continue;
    const known = groups.get(fold(name));
    if (known) known.members.push(member);
    else groups.set(fold(name), { name, members: [member] });
  }
  return [...groups.values()];
}

/** What the row calls such a group; undefined for a row of any other body. */
export function helperNameOf({ body }: Pick<Membership, 'body'>): string | undefined {
  return body.state === 'unreadable' && isHelperBody(body.text) ? body.text : undefined;
}
