import { actType } from '../../i18n/act-type.ts';
import { writing } from '../../i18n/vi/writing.ts';
import type { Act, Law } from '../../law/model.ts';
import { officialDate } from '../official-date.ts';

/**
 * Căn cứ ban hành of a decision about the election: the law on local government, the election law with
 * those that amend it, and the resolution that sets the day; from the statute book, each by number and day.
 */
export function groundsOf(law: Law): readonly string[] {
  const actOf = (id: string | undefined): Act | undefined => law.acts.find((act) => act.id === id);
  const government = actOf(law.ofKind('council-seats')[0]?.act);
  const elections = law.acts.filter((act) => act.type === 'law' && isElectionLaw(act, law));
  const [first, ...amending] = elections;
  const day = actOf(law.election.setBy.act);
  return [
    ...(government === undefined ? [] : [`Căn cứ ${named(government)};`]),
    ...(first === undefined
      ? []
      : [
          `Căn cứ ${named(first)}${amending.length === 0 ? '' : `, được sửa đổi, bổ sung theo ${amending.map(({ id }) => `Luật số ${id}`).join(', ')}`};`,
        ]),
    ...(day === undefined ? [] : [`Căn cứ ${named(day)};`]),
  ];
}

/** The act that regulates how committees are made, and those that amend it. */
function isElectionLaw(act: Act, law: Law): boolean {
  const founding = law
    .ofKind('committee-makeup')
    .flatMap(({ basis }) => basis.map((citation) => citation.act));
  return founding.includes(act.id);
}

/** Tên loại, số, ngày, trích yếu: a law's own name comes before its number, of others after it. */
function named({ id, title, issuedOn, type }: Act): string {
  if (type === 'law') return `${title.vi} số ${id} ${officialDate(issuedOn)}`;
  const [kind, rest] = splitKind(title.vi);
  return `${kind} số ${id} ${officialDate(issuedOn)} ${rest}`;
}

const KINDS = ['Nghị quyết liên tịch', 'Nghị quyết', 'Nghị định', 'Thông tư'] as const;

function splitKind(title: string): readonly [kind: string, rest: string] {
  const kind = KINDS.find((word) => title.startsWith(`${word} `)) ?? '';
  return [kind, title.slice(kind.length).trim()];
}

/** "Điều 70 Luật Bầu cử … số 85/2015/QH13": where the law has a milestone; undefined when it has none by this id. */
export function articleOf(law: Law, milestone: string): string | undefined {
  const [citation] = law.rule('milestone', milestone)?.basis ?? [];
  if (citation === undefined || actType(citation.act) === 'act') return undefined;
  const act = law.acts.find(({ id, type }) => id === citation.act && type === 'law');
  const text = writing.citation(citation);
  // A paper for everybody calls a law by its name.
  return act === undefined ? text : text.replace(`Luật ${act.id}`, `${act.title.vi} số ${act.id}`);
}
