import type { IsoDate } from '../dates/iso-date.ts';
import { ToolError } from '../findings/tool-error.ts';
import { discoverLaw } from '../law/discover.ts';
import { lawInForce } from '../law/in-force.ts';
import type { Act, Election, Law } from '../law/model.ts';
import type { Io } from './io.ts';

/** The whole statute book. */
export interface StatuteBook {
  readonly acts: readonly Act[];
  readonly elections: readonly Election[];
}

export function openStatuteBook(io: Pick<Io, 'root'>): Promise<StatuteBook> {
  return discoverLaw(new URL('law/', io.root));
}

/** The law of an election as it stood on a day, or on polling day when that has passed. */
export function lawOf(book: StatuteBook, electionId: string, today: IsoDate): Law {
  const election = book.elections.find(({ id }) => id === electionId);
  if (election === undefined) throw new ToolError('election-unknown', { election: electionId, known: book.elections.map(({ id }) => id) });
  return lawInForce(book.acts, election, today < election.pollingDay ? today : election.pollingDay);
}
