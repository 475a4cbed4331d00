import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isIsoDate, weekday } from '../../src/dates/iso-date.ts';
import type { Act, Bilingual, InForce, Rule, RuleKind } from '../../src/law/model.ts';
import { fold } from '../../src/vietnamese/text.ts';
import { acts, elections, lawOn } from './statute-book.ts';

const root = new URL('../../src/law/', import.meta.url);
const files = (folder: string) =>
  readdirSync(new URL(`${folder}/`, root)).map((name) => ({
    name,
    text: readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
  }));

const rulesOf = (act: Act): readonly (readonly [string, Rule])[] => Object.entries(act.rules);
const allRules = acts.flatMap((act) =>
  rulesOf(act).map(([id, rule]) => ({ where: `${act.id}: ${id}`, act, id, rule })),
);
const appliesTo = (act: Act, election: string) => act.appliesTo?.includes(election) ?? true;

/** `85/2015/QH13` is kept in `2015-qh13-85.ts`, `40/NQ-HĐBCQG` in `<year of issue>-hdbcqg-40.ts`. */
function fileName({ id, issuedOn, type }: Act): string {
  const parts = id.split('/');
  const issuer = parts.at(-1)!.replace(/^(?:NQ|NĐ|TT)-/, '');
  const short = type === 'joint-resolution' ? 'nqlt' : issuer;
  return `${issuedOn.slice(0, 4)}-${fold(short)}-${fold(parts[0]!).replaceAll(' ', '-')}.ts`;
}

describe('every act', () => {
  test('is in the file named after it', () => {
    const names = files('acts').map(({ name }) => name);
    expect(acts.map(fileName).toSorted()).toEqual(names.toSorted());
  });

  test('is pure data: one import of a type, no function, no sum', () => {
    for (const { name, text } of [...files('acts'), ...files('elections')]) {
      const code = text
        .replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''")
        .replaceAll(/^\s*\/\/.*$/gm, '');
      expect(code.match(/^import .*$/gm), name).toEqual([
        expect.stringMatching(/^import type \{ (Act|Election) \} from '';$/),
      ]);
      expect(code, name).not.toMatch(/=>|function|\.\.\.|\d\s*[*+/]|\d -|`/);
    }
  });

  test.each(acts)('$id is dated in order', (act) => {
    for (const day of [act.issuedOn, act.inForceFrom, act.checkedOn]) expect(isIsoDate(day)).toBe(true);
    expect(act.inForceFrom >= act.issuedOn).toBe(true);
    expect(act.checkedOn >= act.issuedOn).toBe(true);
  });

  test.each(acts)('$id amends known earlier acts only', (act) => {
    for (const id of act.amends ?? []) {
      const amended = acts.find((other) => other.id === id);
      expect(amended?.issuedOn, id).toBeDefined();
      expect(amended!.issuedOn <= act.issuedOn).toBe(true);
    }
  });

  test.each(acts)('$id applies to known elections', (act) => {
    const known = elections.map(({ id }) => id);
    for (const id of act.appliesTo ?? []) expect(known).toContain(id);
  });

  test('has its own id', () => {
    expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
  });
});

describe('the acts together', () => {
  test('replace a rule only by an act that amends the older one or is made for one election', () => {
    for (const { act, id, where } of allRules) {
      const older = acts.filter(
        (other) => other !== act && other.inForceFrom <= act.inForceFrom && id in other.rules,
      );
      for (const other of older) {
        const together = elections.some(
          (election) => appliesTo(act, election.id) && appliesTo(other, election.id),
        );
        if (!together) continue;
        expect(
          act.amends?.includes(other.id) === true || act.appliesTo?.length === 1,
          `${where} over ${other.id}`,
        ).toBe(true);
      }
    }
  });

  test('never set one rule from the same day for the same election', () => {
    for (const election of elections) {
      const seen = new Map<string, string>();
      for (const { act, id, where } of allRules.filter(({ act }) => appliesTo(act, election.id))) {
        const key = `${id} from ${act.inForceFrom}`;
        expect(seen.get(key), `${where} in ${election.id}`).toBeUndefined();
        seen.set(key, act.id);
      }
    }
  });

  test('change a rule only into one of the same kind', () => {
    const kinds = new Map<string, RuleKind>();
    for (const { id, rule, where } of allRules) {
      expect(kinds.get(id) ?? rule.kind, where).toBe(rule.kind);
      kinds.set(id, rule.kind);
    }
  });

  test('cite acts that the book holds, or that are known by number alone', () => {
    const known = new Set([...acts.map(({ id }) => id), '26/2023/QH15', '105/2015/QH13', '133/2020/QH14']);
    for (const election of elections) {
      expect(known).toContain(election.setBy.act);
      for (const rule of lawOn(election.id).all)
        for (const { act } of rule.basis) expect(known, rule.id).toContain(act);
    }
  });
});

describe('every rule', () => {
  test('has words in both languages', () => {
    const words = ({ label, ...rule }: Rule): readonly Bilingual[] => [
      label,
      ...('responsible' in rule ? [rule.responsible] : []),
      ...('says' in rule ? [rule.says] : []),
      ...('due' in rule && 'words' in rule.due ? [rule.due.words] : []),
      ...('due' in rule && 'reads' in rule.due ? [rule.due.reads] : []),
      ...('sendListTo' in rule ? (rule.sendListTo ?? []) : []),
    ];
    for (const { rule, where } of allRules) {
      for (const { vi, en } of words(rule)) {
        expect(vi.trim(), where).toBe(vi);
        expect(vi, where).not.toBe('');
        expect(en.trim(), where).toBe(en);
        expect(en, where).not.toBe('');
        expect(vi.normalize('NFC'), where).toBe(vi);
      }
    }
  });

  test('puts no case after its general case', () => {
    for (const { rule, where } of allRules) {
      if (rule.kind === 'committee-size' || rule.kind === 'committee-makeup' || rule.kind === 'area-size') {
        const general = rule.cases.findIndex(({ when }) => when === undefined);
        expect(general, where).toBe(rule.cases.length - 1);
      }
      if (rule.kind === 'surplus') {
        const bounds = rule.cases.map(({ fromSeats }) => fromSeats);
        expect(bounds, where).toEqual(bounds.toSorted((a, b) => b - a));
        expect(bounds.at(-1), where).toBe(1);
      }
      if (rule.kind === 'ballots') {
        for (const [at, { category }] of rule.cases.entries()) {
          const before = rule.cases.slice(0, at).filter((one) => one.category === category);
          expect(
            before.every((one) => one.residence !== undefined || one.fullTerm !== undefined),
            where,
          ).toBe(true);
        }
      }
      if (rule.kind === 'council-seats') {
        const units = rule.cases.map(({ unit }) => unit);
        expect(new Set(units).size, where).toBe(units.length);
      }
    }
  });

  test('never has a least number above the greatest', () => {
    for (const { rule, where } of allRules) {
      const bounds: readonly { min?: number; max?: number }[] =
        rule.kind === 'committee-size' || rule.kind === 'area-size'
          ? rule.cases
          : rule.kind === 'council-total' || rule.kind === 'by-election-body'
            ? [rule]
            : [];
      for (const { min = 0, max = Infinity } of bounds) expect(min <= max, where).toBe(true);
      if (rule.kind === 'share' && rule.share !== undefined)
        expect(rule.share > 0 && rule.share < 1, where).toBe(true);
      if (rule.kind === 'polling-hours') {
        const { earliest, opens, closes, latest } = rule;
        expect([earliest, opens, closes, latest], where).toEqual(
          [earliest, opens, closes, latest].toSorted(),
        );
      }
      if (rule.kind === 'milestone' && 'start' in rule.due) {
        const { due } = rule;
        const inOrder = 'on' in due ? (due.start ?? due.on) <= due.on : (due.start ?? due.days) <= due.days;
        expect(inOrder, where).toBe(true);
      }
    }
  });

  test('of a personal number keeps a place for invented people that no list has', () => {
    for (const { rule, where } of allRules) {
      if (rule.kind !== 'personal-number') continue;
      expect(Object.keys(rule.places), where).toHaveLength(63);
      expect(Object.keys(rule.places), where).not.toContain(rule.inventedPlace);
    }
  });
});

/** Milestones that a rule names. */
function milestonesNamed(rule: Rule): readonly string[] {
  const named =
    rule.kind === 'milestone'
      ? 'sameDayAs' in rule.due
        ? rule.due.sameDayAs
        : 'fromDone' in rule.due && rule.due.fromDone
      : rule.kind === 'committee-makeup' || rule.kind === 'by-election-body'
        ? rule.foundedBy
        : rule.kind === 'incompatibility'
          ? rule.errorFrom
          : rule.kind === 'consultation-surplus'
            ? rule.milestone
            : rule.kind === 'dossier' && rule.deadline;
  if (rule.kind === 'run-again') return [...rule.steps, ...(rule.limit === undefined ? [] : [rule.limit])];
  return typeof named === 'string' ? [named] : [];
}

/** What tells two rules of one kind apart. */
function questionOf(rule: InForce): string {
  const asks = ['committee', 'committees', 'who', 'group', 'council', 'occasion', 'meeting'].filter(
    (key) => key in rule,
  );
  const values = rule as unknown as Readonly<Record<string, string>>;
  return [rule.kind, ...asks.map((key) => values[key])].join(' ');
}

describe.each(elections)('the law for $id', ({ id, pollingDay, title }) => {
  const law = lawOn(id);

  test('is for a Sunday', () => {
    expect(weekday(pollingDay)).toBe(0);
    expect(title.vi).not.toBe('');
    expect(title.en).not.toBe('');
  });

  test('has every milestone that one of its rules names', () => {
    for (const rule of law.all) {
      for (const milestone of milestonesNamed(rule)) {
        expect(law.rule('milestone', milestone), `${rule.id} names ${milestone}`).toBeDefined();
      }
    }
  });

  test('has no two milestones that wait for each other', () => {
    for (const start of law.ofKind('milestone')) {
      const met = new Set<string>();
      for (let rule: InForce | undefined = start; rule !== undefined;) {
        expect(met.has(rule.id), `${start.id} comes back to ${rule.id}`).toBe(false);
        met.add(rule.id);
        const [next]: readonly string[] = milestonesNamed(rule);
        rule = next === undefined ? undefined : law.rule('milestone', next);
      }
    }
  });

  test('asks each question once', () => {
    const questions = law.all
      .filter(({ kind }) => kind !== 'milestone' && kind !== 'statement')
      .map(questionOf);
    expect(new Set(questions).size).toBe(questions.length);
  });
});

const EVERY_KIND: Readonly<Record<RuleKind, true>> = {
  milestone: true,
  'committee-size': true,
  'committee-makeup': true,
  'by-election-body': true,
  incompatibility: true,
  'minimum-age': true,
  'birth-detail': true,
  'residence-detail': true,
  ballots: true,
  'voter-bar': true,
  'candidate-bar': true,
  'one-list': true,
  nationality: true,
  'area-size': true,
  'seats-per-constituency': true,
  'council-seats': true,
  'council-total': true,
  surplus: true,
  share: true,
  'candidacy-levels': true,
  dossier: true,
  'list-fields': true,
  'list-order': true,
  trust: true,
  'polling-hours': true,
  'personal-number': true,
  'polling-day': true,
  'run-again': true,
  quorum: true,
  'meeting-quorum': true,
  'consultation-surplus': true,
  override: true,
  statement: true,
};

test.each([
  // What the texts at hand do not give for an older election is silence that the checks report, not a default.
  [
    '2016',
    [
      'birth-detail',
      'residence-detail',
      'council-seats',
      'trust',
      'meeting-quorum',
      'consultation-surplus',
      'override',
    ],
  ],
  [
    '2021',
    ['birth-detail', 'residence-detail', 'council-seats', 'trust', 'consultation-surplus', 'override'],
  ],
  ['2026', []],
])('the law for %s has a rule of every kind the checks ask for, but %j', (id, absent) => {
  const present = new Set(lawOn(id).all.map(({ kind }) => kind));
  expect(Object.keys(EVERY_KIND).filter((kind) => !present.has(kind as RuleKind))).toEqual(absent);
});
