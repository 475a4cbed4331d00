import type { Explanations } from '../catalog.ts';
import { explain } from '../examples/explain.ts';
import { areas } from './meanings/areas.ts';
import { candidates } from './meanings/candidates.ts';
import { committees } from './meanings/committees.ts';
import { tables } from './meanings/tables.ts';
import { voters } from './meanings/voters.ts';

/** What each code means, for the command `explain`. */
export const explanations: Explanations = explain({
  ...voters,
  ...areas,
  ...candidates,
  ...committees,
  ...tables,
});
