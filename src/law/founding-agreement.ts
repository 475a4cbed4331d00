import type { Citation } from '../findings/citation.ts';
import type { AgreeingParty, AreaKind } from '../vocabulary.ts';
import type { AgreementCase } from './model.ts';

/** Where a body is founded; undefined where a file does not tell. */
export interface FoundedWhere {
  /** Loại of the area a team works in; `ordinary` for a body that is no team. */
  readonly areaKind: AreaKind | undefined;
  /** Whether the unit has a council of its own; undefined where nobody has said. */
  readonly hasCouncil: boolean | undefined;
}

interface Agreement {
  readonly agreement?: readonly AgreementCase[];
}

/**
 * Thống nhất với ai before the body is founded (Điều 22, 24, 25, 90), in the article's order. Undefined where the
 * law names nobody, or where what is known of the place leaves more than one answer open.
 */
export function agreeingParties(rule: Agreement, where: FoundedWhere): readonly AgreeingParty[] | undefined {
  const [first, ...others] = openCases(rule, where).map((one) => one.with);
  const isSettled = others.every((other) => other.join(' ') === first?.join(' '));
  return first !== undefined && first.length > 0 && isSettled ? first : undefined;
}

/** Where an act of its own says with whom: that act, for it is not the article of the body. */
export function agreementBasis(rule: Agreement, where: FoundedWhere): readonly Citation[] {
  const [decides] = openCases(rule, where);
  return decides?.when?.withoutCouncil === true && decides.at.act !== undefined
    ? [{ ...decides.at, act: decides.at.act }]
    : [];
}

/** Whether the law says who founds the body in that place: the People's Committee of its level. */
export function isFounderNamed(rule: Agreement, where: FoundedWhere): boolean {
  const open = openCases(rule, where);
  return open.length > 0 && !open.some(({ founderNotSaid }) => founderNotSaid);
}

/** The case that decides, after those that may decide instead while the place is not known. */
function openCases({ agreement = [] }: Agreement, where: FoundedWhere): readonly AgreementCase[] {
  const open: AgreementCase[] = [];
  for (const one of agreement) {
    const fits = holds(one, where);
    if (fits !== false) open.push(one);
    if (fits === true) break;
  }
  return open;
}

/** Whether a case fits the place; undefined where the place is not known well enough. */
function holds({ when = {} }: AgreementCase, where: FoundedWhere): boolean | undefined {
  const answers = [
    when.areaKind === undefined ? true : where.areaKind && where.areaKind === when.areaKind,
    when.withoutCouncil === undefined || (where.hasCouncil === undefined ? undefined : !where.hasCouncil),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}
