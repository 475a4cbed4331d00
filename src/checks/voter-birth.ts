import { birthday, type IsoDate } from '../dates/iso-date.ts';
import { earliestDay, isComplete, latestDay, type PartialDate } from '../dates/partial-date.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { InForce, MinimumAgeRule } from '../law/model.ts';
import type { Voter } from '../records/model.ts';
import { partialText } from './partial-text.ts';
import { cellOf, type VoterRules } from './voter-rules.ts';

/** Ngày sinh: it must be there, be possible, be whole for the young, and make the person of age on polling day (Điều 2). */
export function checkBirth(voter: Voter, rules: VoterRules, out: Finding[]): void {
  const { birth } = voter;
  switch (birth.state) {
    case 'blank':
      out.push(finding('voter/birth-missing', {}, cellOf(rules, voter, 'birth'), rules.birthDetail?.basis));
      return;
    case 'unreadable':
      out.push(
        finding(
          'voter/birth-unreadable',
          { text: birth.text },
          cellOf(rules, voter, 'birth'),
          rules.birthDetail?.basis,
        ),
      );
      return;
    case 'impossible':
      impossible(voter, birth.text, birth.monthFirst === true ? 'month-first' : 'no-such-day', rules, out);
      return;
    case 'read':
      // Most people are years away from every bound, and their birth year alone says so.
      if (birth.date.year > rules.plainYears.after && birth.date.year < rules.plainYears.before) return;
      checkDate(voter, birth.date, rules, out);
  }
}

function checkDate(voter: Voter, birth: PartialDate, rules: VoterRules, out: Finding[]): void {
  const earliest = earliestDay(birth);
  const latest = isComplete(birth) ? earliest : latestDay(birth);
  // An incomplete date is impossible only when every day it may mean is.
  if (earliest > rules.today) return impossible(voter, partialText(birth), 'future', rules, out);
  if (latest < rules.earliestBirth) return impossible(voter, partialText(birth), 'too-long-ago', rules, out);

  const { birthDetail } = rules;
  if (birthDetail !== undefined && birth.year >= birthDetail.completeFromYear && !isComplete(birth)) {
    const { completeFromYear } = birthDetail;
    const args = { text: partialText(birth), year: birth.year, completeFromYear };
    out.push(finding('voter/birth-incomplete', args, cellOf(rules, voter, 'birth'), birthDetail.basis));
  }
  if (rules.age !== undefined) checkAge(voter, birth, { earliest, latest }, rules.age, rules, out);
}

interface Span {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

function checkAge(
  voter: Voter,
  birth: PartialDate,
  { earliest, latest }: Span,
  age: InForce<MinimumAgeRule>,
  rules: VoterRules,
  out: Finding[],
): void {
  const { pollingDay, latestBirth } = rules;
  const turnsOn = birthday(earliest, age.years);
  if (earliest > latestBirth) {
    const args = { turnsOn, age: age.years, pollingDay };
    out.push(finding('voter/under-age', args, cellOf(rules, voter, 'birth'), age.basis));
  } else if (latest > latestBirth) {
    const args = { text: partialText(birth), age: age.years, latestBirth };
    out.push(finding('voter/age-unknown', args, cellOf(rules, voter, 'birth'), age.basis));
  }

  const days = earliest === latest ? rules.comingOfAge.get(turnsOn) : undefined;
  if (days === undefined) return;
  const args = { turnsOn, age: age.years, days };
  out.push(finding('voter/turns-18-near-polling-day', args, cellOf(rules, voter, 'birth'), age.basis));
}

function impossible(
  voter: Voter,
  text: string,
  reason: 'no-such-day' | 'month-first' | 'future' | 'too-long-ago',
  rules: VoterRules,
  out: Finding[],
): void {
  out.push(
    finding(
      'voter/birth-impossible',
      { text, reason },
      cellOf(rules, voter, 'birth'),
      rules.birthDetail?.basis,
    ),
  );
}
