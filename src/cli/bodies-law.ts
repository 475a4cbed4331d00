import type { IsoDate } from '../dates/iso-date.ts';
import type { Citation } from '../findings/citation.ts';
import { lawOfByElection } from '../law/by-election.ts';
import type { Law } from '../law/model.ts';
import { choosePoll } from './choose-poll.ts';
import type { StatuteBook } from './open-statute-book.ts';

/** The law of the poll whose election bodies are asked about. */
export interface BodiesLaw {
  readonly law: Law;
  /** The article that sets the bodies of a by-election; undefined for the general election. */
  readonly byElection: Citation | undefined;
}

/** The law of the general election, or of the by-election asked for. */
export function bodiesLaw(
  general: Law,
  election: string,
  book: StatuteBook,
  options: { readonly byElection?: string },
  today: IsoDate,
): BodiesLaw {
  if (options.byElection === undefined) return { law: general, byElection: undefined };
  const { law, poll } = choosePoll(book, election, options, today);
  const [set] = law.ofKind('by-election-body').flatMap(({ basis }) => basis);
  const { act = election, article } = set ?? {};
  return {
    law: lawOfByElection(law, poll.day),
    byElection: article === undefined ? { act } : { act, article },
  };
}
