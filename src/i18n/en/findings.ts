import type { FindingCatalog } from '../catalog.ts';
import { areas } from './findings/areas.ts';
import { candidates } from './findings/candidates.ts';
import { committees } from './findings/committees.ts';
import { constituencies } from './findings/constituencies.ts';
import { plan } from './findings/plan.ts';
import { structure } from './findings/structure.ts';
import { tables } from './findings/tables.ts';
import { voterIdentity } from './findings/voter-identity.ts';
import { voterNumber } from './findings/voter-number.ts';
import { voters } from './findings/voters.ts';

/** Words for every finding: what is wrong and what to do. A code without words does not compile. */
export const findings: FindingCatalog = {
  ...voters,
  ...voterIdentity,
  ...voterNumber,
  ...areas,
  ...constituencies,
  ...candidates,
  ...structure,
  ...committees,
  ...plan,
  ...tables,
};
