import type { CommitteeRoster } from '../../roll/model.ts';
import type { BodyRef } from '../../vocabulary.ts';
import type { Run, Signature } from '../document.ts';
import { bodyName } from '../official-names.ts';
import { placeName, unitInSentence } from '../unit-name.ts';
import type { FormContext } from './form-context.ts';
import { signedBy, UNKNOWN_HEAD } from './signed-by.ts';

/** What papers call a body. */
interface BodyHeading {
  /** With its council or area. */
  readonly title: string;
  /** Lines under that: constituency, place. */
  readonly below: readonly string[];
  /** In one sentence, told apart from every other body of the ward. */
  readonly inFull: string;
}

/** How a roster names its body: in full, and in the lines under that. */
export function bodyHeading(roster: CommitteeRoster, context: FormContext): BodyHeading {
  const { ref, about } = roster;
  const body = bodyName(ref.body);
  const number = ref.number ?? '';
  const alone = (title: string, below: readonly string[] = []): BodyHeading => ({
    title,
    below,
    inFull: title,
  });
  switch (ref.body) {
    case 'election-committee':
      return alone(`${body} ${unitInSentence(unitOf(ref, context))}`);
    case 'election-board': {
      const title = `${body} đại biểu ${councilName(ref, context)}`;
      return {
        title,
        inFull: `${title}, đơn vị bầu cử số ${number}`,
        below: [`Đơn vị bầu cử số ${number}`, ...(about === '' ? [] : [`Gồm: ${about}`])],
      };
    }
    case 'polling-team':
      return alone(
        `${body} khu vực bỏ phiếu số ${number}`,
        about === '' ? [] : [`Địa điểm bỏ phiếu: ${about}`],
      );
    case 'steering-committee':
      return alone(`${body} bầu cử ${unitInSentence(context.profile.commune)}`);
  }
}

/** Bodies of the province's level are founded by its People's Committee, the others by the commune's (Điều 22, 24, 25). */
const isOfProvince = ({ level }: BodyRef): boolean => level === 'na' || level === 'province';

function unitOf(ref: BodyRef, { profile }: FormContext): string {
  return isOfProvince(ref) ? profile.province : profile.commune;
}

function councilName(ref: BodyRef, context: FormContext): string {
  const { profile, election } = context;
  if (ref.level === 'na') return `Quốc hội khóa ${election.naTerm}`;
  const khoa = ref.level === 'province' ? profile.provinceCouncilTerm : profile.councilTerm;
  const term = khoa === '' ? '' : ` khóa ${khoa},`;
  return `Hội đồng nhân dân ${unitInSentence(unitOf(ref, context))}${term} nhiệm kỳ ${election.councilTerm}`;
}

/** Địa danh of the paper: the seat of whoever founds the body. */
export const seatOf = (ref: BodyRef, context: FormContext): string => placeName(unitOf(ref, context));

/** Who puts the roster out. Ban Chỉ đạo is a Party body, which no People's Committee founds: it speaks for itself. */
export function issuerOf(ref: BodyRef, context: FormContext): readonly Run[] {
  const first = ref.body === 'steering-committee' ? `${bodyName(ref.body)} bầu cử` : 'Ủy ban nhân dân';
  return [first, unitOf(ref, context)].map((text) => ({ text: text.toUpperCase(), bold: true }));
}

export function signatureFor({ ref, members }: CommitteeRoster, { profile }: FormContext): Signature {
  if (ref.body === 'steering-committee') {
    const heads = members.filter(
      ({ position }) => position.state === 'read' && position.word === 'board-head',
    );
    return {
      positions: ['TRƯỞNG BAN'],
      hint: '(Ký, ghi rõ họ và tên)',
      name: heads.length === 1 ? heads[0]!.name : '',
    };
  }
  const signatory = isOfProvince(ref) ? UNKNOWN_HEAD : profile.signatures.peopleCommittee;
  return signedBy('ỦY BAN NHÂN DÂN', signatory, '(Ký, ghi rõ họ và tên, đóng dấu của Ủy ban nhân dân)');
}
