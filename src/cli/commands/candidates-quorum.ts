import { ToolError } from '../../findings/tool-error.ts';
import { loadCandidatesText } from '../../i18n/load-candidates.ts';
import { loadWriting } from '../../i18n/load-writing.ts';
import { meetingQuorum, votesAbove } from '../../law/meeting-quorum.ts';
import type { Meeting } from '../../law/model.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { wholeNumber } from '../whole-number.ts';

export interface QuorumOptions extends CommonOptions {
  readonly election: string;
  readonly voters: string;
  readonly present?: string;
  readonly at: Meeting;
}

/** `baucu candidates quorum`: how many voters must attend a voters' conference, and how many must trust a candidate. */
export async function candidatesQuorum(options: QuorumOptions, io: Io): Promise<ExitCode> {
  const voters = wholeNumber(options.voters, '--voters');
  const present = options.present === undefined ? undefined : wholeNumber(options.present, '--present', 0);
  if (present !== undefined && present > voters)
    throw new ToolError('option-bad-value', {
      option: '--present',
      text: options.present!,
      expected: `≤ ${voters}`,
    });
  const law = lawOf(await openStatuteBook(io), options.election, todayOf(options, io));
  const rule = law.ofKind('meeting-quorum').find(({ meeting }) => meeting === options.at);
  const trust = law.ofKind('trust')[0];
  const quorum = rule && meetingQuorum(rule, voters);
  const counted = present ?? quorum?.attend;
  const votes = trust && counted !== undefined ? votesAbove(trust.moreThan, counted) : undefined;
  const [text, { citation, number, percent }] = await Promise.all([
    loadCandidatesText(options.lang),
    loadWriting(options.lang),
  ]);
  if (options.json) {
    const json = {
      version: 1,
      election: options.election,
      meeting: options.at,
      voters,
      present: present ?? null,
      need: quorum?.attend ?? null,
      allCalled: quorum?.all ?? null,
      enough: present === undefined || quorum === undefined ? null : present >= quorum.attend,
      votesNeeded: votes ?? null,
      basis: [...(rule?.basis ?? []), ...(trust?.basis ?? [])].map(citation),
    };
    await deliver([`${JSON.stringify(json, null, 2)}\n`], options.out, io);
    return EXIT.clean;
  }
  const words = text.quorum;
  const cited = (basis: readonly Parameters<typeof citation>[0][]): string => ` (${citation(basis[0]!)})`;
  const lines = [
    words.meeting[options.at],
    rule && quorum
      ? words.need(number(voters), number(quorum.attend), quorum.all) + cited(rule.basis)
      : words.noRule(options.election),
    ...(present === undefined || quorum === undefined
      ? []
      : [words.present(number(present), present >= quorum.attend, number(quorum.attend - present))]),
    ...(votes === undefined || trust === undefined
      ? []
      : [words.votes(number(votes), number(counted!), percent(trust.moreThan)) + cited(trust.basis)]),
  ];
  await deliver([`${lines.join('\n')}\n`], options.out, io);
  return EXIT.clean;
}
