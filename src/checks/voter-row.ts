import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Voter } from '../records/model.ts';
import { standingOf } from '../roll/standing.ts';
import { checkArea } from './voter-area.ts';
import { checkBirth } from './voter-birth.ts';
import { checkId } from './voter-id.ts';
import { checkResidence } from './voter-residence.ts';
import { cellOf, type VoterRules } from './voter-rules.ts';

/**
 * All that one row of the register says about itself. Who is not listed (barred, dead, moved away)
 * gets that one finding: the rest of the row is printed nowhere.
 */
export function checkVoterRow(voter: Voter, rules: VoterRules, out: Finding[]): void {
  const standing = standingOf(voter.status, rules.bar);
  if (standing === 'not-listed') return notListed(voter, rules, out);
  if (voter.status.state === 'unreadable') {
    out.push(
      finding(
        'voter/category-unreadable',
        { text: voter.status.text },
        cellOf(rules, voter, 'status'),
        rules.bar?.basis,
      ),
    );
  }
  if (voter.name === '')
    out.push(finding('voter/name-missing', {}, cellOf(rules, voter, 'name'), rules.articles.cells));
  checkBirth(voter, rules, out);
  checkSex(voter, rules, out);
  checkId(voter, rules, out);
  checkNationality(voter, rules, out);
  checkResidence(voter, rules, standing === 'here', out);
  checkArea(voter, rules, out);
}

function notListed(voter: Voter, rules: VoterRules, out: Finding[]): void {
  if (voter.status.state !== 'read') return;
  const place = cellOf(rules, voter, 'status');
  const status = voter.status.word;
  out.push(
    status === 'moved-away'
      ? finding('voter/moved-away', {}, place, rules.articles.moves)
      : finding('voter/barred', { status }, place, rules.bar?.basis),
  );
}

/** Giới tính: form 31 marks one of columns 3 and 4. */
function checkSex(voter: Voter, rules: VoterRules, out: Finding[]): void {
  const { sex } = voter;
  if (sex.state === 'read') return;
  const place = cellOf(rules, voter, 'sex');
  out.push(
    sex.state === 'blank'
      ? finding('voter/sex-missing', {}, place, rules.articles.cells)
      : finding('voter/sex-unreadable', { text: sex.text }, place, rules.articles.cells),
  );
}

/** Quốc tịch: only citizens of Việt Nam vote; a second nationality takes nothing away. */
function checkNationality(voter: Voter, rules: VoterRules, out: Finding[]): void {
  if (voter.nationality === '' || rules.nationality === undefined || rules.isCitizen(voter.nationality))
    return;
  out.push(
    finding(
      'voter/nationality',
      { text: voter.nationality },
      cellOf(rules, voter, 'nationality'),
      rules.nationality.basis,
    ),
  );
}
