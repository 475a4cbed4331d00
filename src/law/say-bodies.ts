import type {
  AgreementCase,
  AreaSizeRule,
  BallotsRule,
  ByElectionBodyRule,
  CommitteeMakeupRule,
  CommitteeSizeRule,
  CouncilSeatsRule,
} from './model.ts';
import type { SheetLanguage } from './sheet-words.ts';

/** The general case first, then the special ones, each under its name. */
function casesLine(
  general: string | undefined,
  special: readonly (readonly [name: string, says: string])[],
): string {
  const named = special.map(([name, says]) => `${name}: ${says}`);
  return [...(general === undefined ? [] : [general]), ...named].join('; ');
}

export function sayCommitteeSize({ cases }: CommitteeSizeRule, { say, term }: SheetLanguage): string {
  const range = ({ min, max }: { readonly min: number; readonly max: number }): string =>
    say(`từ ${min} đến ${max} thành viên`, `${min} to ${max} members`);
  const general = cases.find(({ when }) => when === undefined);
  return casesLine(
    general && range(general),
    cases.flatMap((one) => (one.when ? [[term(`area-kind/${one.when.areaKind}`), range(one)] as const] : [])),
  );
}

export function sayCommitteeMakeup(rule: CommitteeMakeupRule, language: SheetLanguage): string {
  const { say, of, term, list } = language;
  const least = (count: number): string =>
    count === 0 ? '' : say(` (ít nhất ${count})`, ` (at least ${count})`);
  const titles = [
    term(`position/${rule.head}`),
    ...(rule.deputy ? [term(`position/${rule.deputy}`) + least(rule.minDeputies)] : []),
    ...rule.otherPositions.map(
      (position) =>
        term(`position/${position}`) + (position === 'secretary' ? least(rule.minSecretaries) : ''),
    ),
  ];
  const bodies = (one: CommitteeMakeupRule['cases'][number]): string =>
    list(one.components.map((component) => term(`component/${component}`)));
  const general = rule.cases.find(({ when }) => when === undefined);
  const represented = casesLine(
    general && general.components.length > 0
      ? say(`đại diện: ${bodies(general)}`, `representing: ${bodies(general)}`)
      : undefined,
    rule.cases.flatMap((one) =>
      one.when ? [[term(`area-kind/${one.when.areaKind}`), bodies(one)] as const] : [],
    ),
  );
  const agreed = sayAgreement(rule.agreement ?? [], language);
  const sent = rule.sendListTo
    ? [say('gửi danh sách đến: ', 'list sent to: ') + list(rule.sendListTo.map(of))]
    : [];
  return [list(titles), represented, agreed, ...sent].filter((part) => part !== '').join('; ');
}

/** With whom the founder agrees first, by the place. */
function sayAgreement(cases: readonly AgreementCase[], { say, term, list }: SheetLanguage): string {
  if (cases.length === 0) return '';
  const who = (one: AgreementCase): string =>
    one.with.length > 0
      ? list(one.with.map((party) => term(`agreeing/${party}`)))
      : say('luật không nêu', 'the law does not say');
  const place = ({ areaKind, withoutCouncil }: NonNullable<AgreementCase['when']>): string =>
    [
      ...(areaKind === undefined ? [] : [term(`area-kind/${areaKind}`)]),
      ...(withoutCouncil === undefined
        ? []
        : [say('nơi không có HĐND cấp xã', 'where the unit has no council of its own')]),
    ].join(', ');
  const general = cases.find(({ when }) => when === undefined);
  const line = casesLine(
    general && who(general),
    cases.flatMap((one) => (one.when ? [[place(one.when), who(one)] as const] : [])),
  );
  return say(`thành lập sau khi thống nhất với: ${line}`, `founded after agreement with: ${line}`);
}

export function sayByElectionBody(rule: ByElectionBodyRule, language: SheetLanguage): string {
  const { min, max, components, kind: _kind, ...titles } = rule;
  const cases = [{ components }];
  return [
    sayCommitteeSize({ ...rule, kind: 'committee-size', cases: [{ min, max }] }, language),
    sayCommitteeMakeup({ ...titles, kind: 'committee-makeup', cases }, language),
  ].join('; ');
}

export function sayAreaSize({ cases }: AreaSizeRule, { say, term, list, number }: SheetLanguage): string {
  const range = ({ min, max }: { readonly min?: number; readonly max?: number }): string => {
    if (min !== undefined && max !== undefined)
      return say(`từ ${number(min)} đến ${number(max)} cử tri`, `${number(min)} to ${number(max)} voters`);
    if (max !== undefined) return say(`không quá ${number(max)} cử tri`, `at most ${number(max)} voters`);
    if (min !== undefined) return say(`ít nhất ${number(min)} cử tri`, `at least ${number(min)} voters`);
    return say('không định số', 'no number set');
  };
  const name = ({ areaKinds, dispersed }: NonNullable<AreaSizeRule['cases'][number]['when']>): string =>
    list([
      ...(areaKinds ?? []).map((kind) => term(`area-kind/${kind}`)),
      ...(dispersed
        ? [say('miền núi, hải đảo, nơi dân cư không tập trung', 'mountains, islands, scattered settlements')]
        : []),
    ]);
  const general = cases.find(({ when }) => when === undefined);
  return casesLine(
    general && range(general),
    cases.flatMap((one) => (one.when ? [[name(one.when), range(one)] as const] : [])),
  );
}

export function sayBallots(
  { cases, temporaryMonths }: BallotsRule,
  { say, term, list }: SheetLanguage,
): string {
  const name = ({ category, residence, fullTerm }: BallotsRule['cases'][number]): string => {
    const at = {
      permanent: say(', ở nơi thường trú', ', at the permanent residence'),
      temporary: say(', ở nơi tạm trú', ', at the temporary residence'),
      current: say(', ở nơi ở hiện tại', ', at the current residence'),
    };
    const long = fullTerm ? say(` từ đủ ${temporaryMonths} tháng`, ` of ${temporaryMonths} full months`) : '';
    return term(`category/${category}`) + long + (residence ? at[residence] : '');
  };
  return casesLine(
    undefined,
    cases.map(
      (one) => [name(one), list(one.ballots.map((council) => term(`council-short/${council}`)))] as const,
    ),
  );
}

export function sayCouncilSeats({ cases }: CouncilSeatsRule, { say, term, number }: SheetLanguage): string {
  const count = ({ base, seats, steps, max }: CouncilSeatsRule['cases'][number]): string => {
    const more = steps.map(({ every, upTo }) => {
      const until = upTo === undefined ? '' : say(` đến ${number(upTo)} dân`, ` up to ${number(upTo)}`);
      return say(`thêm mỗi ${number(every)} dân thêm 1${until}`, `one more per ${number(every)}${until}`);
    });
    if (steps.length === 0) return say(`${seats} đại biểu`, `${seats} deputies`);
    const from = say(
      `đến ${number(base)} dân ${seats} đại biểu`,
      `${seats} deputies up to ${number(base)} people`,
    );
    return [from, ...more, say(`không quá ${max}`, `at most ${max}`)].join(', ');
  };
  return casesLine(
    undefined,
    cases.map((one) => [term(`unit/${one.unit}`), count(one)] as const),
  );
}
