import { COMPONENTS, type Component } from '../vocabulary.ts';
import { coveredBy, type BodyNeeds } from './repair-model.ts';

/** The fewest components that stand for what is missing, for every set of missing ones (bits of `needs.components`). */
export function componentCovers(needs: BodyNeeds): readonly (readonly Component[])[] {
  // What the article names goes before what only counts as it.
  const named = [...needs.components, ...COMPONENTS.filter((one) => !needs.components.includes(one))];
  const singles = named
    .map((component) => ({ component, bits: coveredBy([component], needs) }))
    .filter(({ bits }) => bits !== 0);
  const covers: (readonly Component[])[] = [[]];
  for (let missing = 1; missing < 1 << needs.components.length; missing++) {
    let best: readonly Component[] | undefined;
    for (const { component, bits } of singles) {
      if ((bits & missing) === 0) continue;
      const rest = covers[missing & ~bits]!;
      if (best === undefined || rest.length + 1 < best.length) best = [component, ...rest];
    }
    covers.push(best!);
  }
  return covers;
}
