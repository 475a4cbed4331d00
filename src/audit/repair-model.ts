import type { Component, Position } from '../vocabulary.ts';

/**
 * The model in which a repair is the smallest: a body is a list of places, and one edit adds one person,
 * drops one, changes the position of one, or lets one stand for one component more. Every edit counts the
 * same. A person who is added brings one position and at most one component, because people are named by
 * one organisation each; a replacement is therefore two edits.
 */

/** One row of a body. */
export interface Place {
  /** Row of committees.csv; of an added person 0. */
  readonly row: number;
  /** Undefined where the position cannot be read. */
  readonly position: Position | undefined;
  readonly represents: readonly Component[];
  /** Equal for rows that are certainly one person. */
  readonly person: number;
  /** May not stay (Điều 27). */
  readonly mustLeave: boolean;
}

/** What the law asks of one body. */
export interface BodyNeeds {
  readonly min: number;
  readonly max: number;
  readonly head: Position;
  readonly deputy: Position | undefined;
  readonly minDeputies: number;
  readonly minSecretaries: number;
  /** Empty where the file cannot tell who is represented. */
  readonly components: readonly Component[];
  /** Who also stands for a component that is named more widely. */
  readonly alsoCounts: readonly { readonly component: Component; readonly as: Component }[];
}

/** One change of one place. */
export type Edit =
  | { readonly kind: 'add'; readonly position: Position; readonly component: Component | undefined }
  | { readonly kind: 'remove'; readonly row: number }
  | { readonly kind: 'position'; readonly row: number; readonly to: Position }
  /** The person stands for this component too. */
  | { readonly kind: 'represents'; readonly row: number; readonly component: Component };

/** The head must be one; of deputies and secretaries there must be enough; anybody else is `other`. */
export type Role = 'head' | 'deputy' | 'secretary' | 'other';

/** The role in which a position counts. */
export function roleOf(position: Position, { head, deputy }: Pick<BodyNeeds, 'head' | 'deputy'>): Role {
  if (position === head) return 'head';
  if (position === deputy) return 'deputy';
  return position === 'secretary' ? 'secretary' : 'other';
}

/** Which of the wanted components somebody stands for who represents these, as bits in the order of `components`. */
export function coveredBy(represents: readonly Component[], { components, alsoCounts }: BodyNeeds): number {
  let bits = 0;
  components.forEach((wanted, bit) => {
    const stands =
      represents.includes(wanted) ||
      alsoCounts.some(({ component, as }) => as === wanted && represents.includes(component));
    if (stands) bits |= 1 << bit;
  });
  return bits;
}

/** The body after these edits; added people come last and are nobody who is there. */
export function edited(places: readonly Place[], edits: readonly Edit[]): readonly Place[] {
  let nobody = Math.min(0, ...places.map(({ person }) => person));
  return edits.reduce<readonly Place[]>((body, edit) => {
    if (edit.kind === 'add') {
      const represents = edit.component === undefined ? [] : [edit.component];
      nobody -= 1;
      return [...body, { row: 0, position: edit.position, represents, person: nobody, mustLeave: false }];
    }
    if (edit.kind === 'remove') return body.filter(({ row }) => row !== edit.row);
    return body.map((place) => {
      if (place.row !== edit.row) return place;
      return edit.kind === 'position'
        ? { ...place, position: edit.to }
        : { ...place, represents: [...place.represents, edit.component] };
    });
  }, places);
}
