import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { maskId } from '../findings/mask-id.ts';
import type { InForce, PersonalNumberRule } from '../law/model.ts';
import type { Voter } from '../records/model.ts';
import { agrees, birthYearOf, placeOf, repaired, sexDigitOf, sexOf } from './personal-number.ts';
import { cellOf, type VoterRules } from './voter-rules.ts';

/** Số căn cước: it must be there, be whole, and say the place, sex and birth year that the columns say. */
export function checkId(voter: Voter, rules: VoterRules, out: Finding[]): void {
  const { id } = voter;
  const { number } = rules;
  switch (id.state) {
    case 'blank':
      out.push(finding('voter/id-missing', {}, cellOf(rules, voter, 'id'), number?.basis));
      return;
    case 'malformed':
      out.push(
        finding(
          'voter/id-malformed',
          { length: id.length, reason: id.reason },
          cellOf(rules, voter, 'id'),
          number?.basis,
        ),
      );
      return;
    case 'short':
      if (number !== undefined) checkShort(voter, id.id, id.zeros, rules, number, out);
      return;
    case 'read':
      if (number !== undefined) checkDigits(voter, id.id, rules, number, out);
  }
}

/** Lost zeros are put back only where the number then agrees with all that is known of the person. */
function checkShort(
  voter: Voter,
  id: string,
  zeros: number,
  rules: VoterRules,
  number: InForce<PersonalNumberRule>,
  out: Finding[],
): void {
  const whole = repaired(id, number);
  const place = cellOf(rules, voter, 'id');
  if (agrees(whole, voter, rules.places)) {
    out.push(finding('voter/id-zero-lost', { masked: maskId(whole), zeros }, place, number.basis));
  } else {
    out.push(
      finding(
        'voter/id-malformed',
        { length: number.length - zeros, reason: 'repair-disagrees' },
        place,
        number.basis,
      ),
    );
  }
}

function checkDigits(
  voter: Voter,
  id: string,
  rules: VoterRules,
  number: InForce<PersonalNumberRule>,
  out: Finding[],
): void {
  const { sex, birth } = voter;
  if (sex.state === 'read' && sex.word !== sexOf(id)) {
    out.push(
      finding(
        'voter/id-sex-mismatch',
        { digit: sexDigitOf(id), sex: sex.word },
        cellOf(rules, voter, 'id'),
        number.basis,
      ),
    );
  }
  if (birth.state === 'read' && birth.date.year !== birthYearOf(id)) {
    const args = { idYear: birthYearOf(id), year: birth.date.year };
    out.push(finding('voter/id-birth-mismatch', args, cellOf(rules, voter, 'id'), number.basis));
  }
  if (!rules.places.has(placeOf(id))) {
    out.push(
      finding('voter/id-place-unknown', { place: placeOf(id) }, cellOf(rules, voter, 'id'), number.basis),
    );
  }
}
