import type { Voter } from '../records/model.ts';
import type { VoterCategory } from '../vocabulary.ts';

/** Why people are listed where they do not live: at the unit, where they are held, where a certificate lets them vote. */
const AWAY: ReadonlySet<VoterCategory> = new Set([
  'soldier',
  'custody',
  'detained',
  'compulsory-education',
  'compulsory-rehabilitation',
  'from-elsewhere',
]);

/**
 * Whether the list a voter stands on is that of their home (Điều 29 khoản 3 and 5, Điều 34 name the others).
 * Only then do household and neighbourhood tell the voting area.
 */
export function isListedAtHome({ category }: Voter): boolean {
  return category.state !== 'read' || !AWAY.has(category.word);
}
