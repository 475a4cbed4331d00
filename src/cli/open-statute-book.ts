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

/** The election with this id; one that the rulebook does not know is a ToolError. */
export function electionOf(book: StatuteBook, id: string): Election {
  const election = book.elections.find((known) => known.id === id);
  if (election === undefined)
    throw new ToolError('election-unknown', { election: id, known: book.elections.map((known) => known.id) });
  return election;
}

/** The law of an election as it stood on a day, or on polling day when that has passed. */
export function lawOf(book: StatuteBook, electionId: string, today: IsoDate): Law {
  const election = electionOf(book, electionId);
  return lawInForce(book.acts, election, today < election.pollingDay ? today : election.pollingDay);
}
