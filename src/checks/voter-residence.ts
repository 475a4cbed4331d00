import type { DateCell, Voter } from '../records/model.ts';
import type { SinceReason } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { ballotsOf, isFilled, type Ballots } from '../roll/ballots.ts';
import { COUNCILS, type Council } from '../vocabulary.ts';
import { partialText } from './partial-text.ts';
import { cellOf, type VoterRules } from './voter-rules.ts';

/** Nơi cư trú (columns 7a to 7c) and the ballots that follow from it (Điều 29). */
export function checkResidence(voter: Voter, rules: VoterRules, votesHere: boolean, out: Finding[]): void {
  const { category } = voter;
  const permanent = isFilled(voter.permanent);
  const temporary = isFilled(voter.temporary);
  if (!permanent && !temporary && !isFilled(voter.current)) {
    out.push(finding('voter/residence-missing', {}, cellOf(rules, voter, 'permanent'), rules.articles.cells));
  } else if (permanent && temporary) {
    out.push(finding('voter/residence-both', {}, cellOf(rules, voter, 'temporary'), rules.articles.cells));
  }
  if (category.state === 'unreadable') {
    out.push(
      finding(
        'voter/category-unreadable',
        { text: category.text },
        cellOf(rules, voter, 'category'),
        rules.ballots?.basis,
      ),
    );
  }
  if (votesHere && rules.ballots !== undefined) {
    checkBallots(voter, ballotsOf(voter, rules.ballots, rules.pollingDay, rules.latestStart), rules, out);
  }
}

function checkBallots(voter: Voter, ballots: Ballots, rules: VoterRules, out: Finding[]): void {
  switch (ballots.reason) {
    case 'since-missing':
      return sinceMissing(voter, 'missing', ballots, rules, out);
    case 'since-unreadable':
      return sinceMissing(voter, 'unreadable', ballots, rules, out);
    case 'since-open':
      return sinceMissing(voter, 'open', ballots, rules, out);
    case 'since-after-polling-day':
      return sinceMissing(voter, 'after-polling-day', ballots, rules, out);
    case 'no-case':
      out.push(
        finding(
          'rule/none',
          { about: 'ballots', election: rules.election, table: 'voters' },
          cellOf(rules, voter, 'category'),
          ballots.basis,
        ),
      );
      return;
    // Said already, of the category or of the residence.
    case 'category-unreadable':
    case 'no-residence':
      return;
    case 'category':
    case 'permanent':
    case 'permanent-by-default':
    case 'full-term':
    case 'short-term':
      checkMarks(voter, ballots, rules, out);
  }
}

function sinceMissing(
  voter: Voter,
  reason: SinceReason,
  ballots: Ballots,
  rules: VoterRules,
  out: Finding[],
): void {
  const args = { reason, text: sinceText(voter.temporarySince), latestStart: rules.latestStart };
  out.push(
    finding('voter/temporary-since-missing', args, cellOf(rules, voter, 'temporary_since'), ballots.basis),
  );
}

function sinceText(since: DateCell): string {
  if (since.state === 'blank') return '';
  return since.state === 'read' ? partialText(since.date) : since.text;
}

/** Form 31's marks against the ballots of the law. A blank or 0 is a no; a mark that cannot be read contradicts nothing. */
function checkMarks(voter: Voter, { councils, basis }: Ballots, rules: VoterRules, out: Finding[]): void {
  if (councils === undefined) return;
  let marked = 0;
  let differ = 0;
  for (const council of rules.marked) {
    const mark = voter.marks?.[council] ?? false;
    if (mark === true) marked |= bitOf(council);
    if (mark !== 'unreadable' && mark !== councils.includes(council)) differ |= bitOf(council);
  }
  if (differ === 0) return;
  const args = { marked: SUBSETS[marked]!, computed: councils, differ: SUBSETS[differ]! };
  out.push(finding('voter/ballots-differ', args, cellOf(rules, voter, `mark_${args.differ[0]!}`), basis));
}

function bitOf(council: Council): number {
  return 1 << COUNCILS.indexOf(council);
}

/** Every choice of councils, by the sum of their bits; findings share them. */
const SUBSETS: readonly (readonly Council[])[] = Array.from({ length: 1 << COUNCILS.length }, (_, bits) =>
  COUNCILS.filter((council) => (bits & bitOf(council)) !== 0),
);
