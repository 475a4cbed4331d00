import { discoverLaw } from '../../src/law/discover.ts';
import { lawInForce } from '../../src/law/in-force.ts';
import type { Law } from '../../src/law/model.ts';

/** The statute book as it stands in src/. */
export const { acts, elections } = await discoverLaw(new URL('../../src/law/', import.meta.url));

/** The law in force on the polling day of an election, or on another day. */
export function lawOn(electionId: string, day?: string): Law {
  const election = elections.find(({ id }) => id === electionId);
  if (!election) throw new Error(`no election ${electionId}`);
  return lawInForce(acts, election, day ?? election.pollingDay);
}
