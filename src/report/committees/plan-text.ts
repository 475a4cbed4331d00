import type { BodyWithGaps, CommitteePlan, Gap } from '../../audit/plan.ts';
import type { Filler } from '../../audit/fillers.ts';
import { sum, type PlannedKind, type Span } from '../../audit/planned-kind.ts';
import { daysBetween } from '../../dates/iso-date.ts';
import { grid } from './grid.ts';
import { bodyTitle, labelled, paragraph } from './labelled.ts';
import { addedWords } from './repair-words.ts';
import type { CommitteesScreen, Occasion } from './view.ts';

/** People named for one place; the rest is counted. */
const NAMED = 3;

/** The plan to read: what the ward needs, what it has, and who could fill what is missing. */
export function* planText(
  plan: CommitteePlan,
  occasion: Occasion,
  screen: CommitteesScreen,
): Iterable<string> {
  const { text, catalog, paint, columns } = screen;
  const { day, body } = catalog.writing;
  const { profile, pollingDay, today, byElection } = occasion;
  yield paragraph(`${text.planTitle} · ${profile.commune}, ${profile.province}`, columns, paint.bold);
  yield paragraph(text.countdown(daysBetween(today, pollingDay), day(pollingDay), day(today)), columns);
  if (byElection) yield paragraph(text.byElection(catalog.writing.citation(byElection)), columns);
  else yield paragraph(populationWords(plan, screen), columns);
  const tables = byElection ? text.plan.tablesOfByElection : text.plan.tables;
  if (plan.hasCouncil) yield paragraph(tables(plan.constituencies, plan.areas), columns);
  yield '\n';
  yield* needsTable(plan.kinds, screen);
  yield `\n${paragraph(text.plan.places, columns)}`;
  if (plan.byProvince.length > 0)
    yield paragraph(text.plan.byProvince(catalog.writing.list(plan.byProvince.map(body))), columns);
  yield `\n${paint.bold(text.plan.gapsTitle)}\n`;
  if (plan.incomplete.length === 0) yield `${paint.green(text.plan.noGaps)}\n`;
  for (const one of plan.incomplete) yield gapLines(one, screen);
  if (plan.incomplete.some(({ gaps }) => gaps.some(({ fillers }) => fillers.count > NAMED))) {
    yield `\n${paragraph(text.plan.everybody, columns, paint.dim)}`;
  }
}

function populationWords(
  { population, seats, hasCouncil }: CommitteePlan,
  { text, catalog }: CommitteesScreen,
): string {
  if (!hasCouncil) return text.plan.noCouncil;
  if (population === undefined) return text.plan.populationUnknown;
  const people = catalog.writing.number(population);
  if (seats === undefined) return text.plan.seatsUnknown(people);
  return text.plan.population(people, seats.seats, catalog.writing.citation(seats.basis[0]!));
}

function needsTable(
  kinds: readonly PlannedKind[],
  { text, catalog, paint, columns }: CommitteesScreen,
): Iterable<string> {
  const { term, day } = catalog.writing;
  const span = (one: Span | undefined): string => (one ? text.range(one.min, one.max) : text.plan.unknown);
  const rows = kinds.map(({ kind, bodies, each, all, have, founding }) => [
    capital(term(`committee/${kind}`)),
    span(bodies),
    span(each),
    span(all),
    text.plan.have(have.bodies, have.people),
    founding ? text.plan.due(day(founding.due), founding.daysLeft) : text.plan.unknown,
  ]);
  const whole = <T>(of: (kind: PlannedKind) => T | undefined): readonly T[] => {
    const known = kinds.map(of).filter((one) => one !== undefined);
    return known.length === kinds.length ? known : [];
  };
  const total = (spans: readonly Span[]): string =>
    spans.length === 0 ? text.plan.unknown : span(sum(spans));
  const have = kinds.reduce(
    (all, kind) => ({ bodies: all.bodies + kind.have.bodies, people: all.people + kind.have.people }),
    { bodies: 0, people: 0 },
  );
  const { kind, bodies, each, all, have: there, due } = text.plan.columns;
  return grid(
    {
      head: [kind, bodies, each, all, there, due],
      rows,
      foot: [
        text.plan.total,
        total(whole((one) => one.bodies)),
        '',
        total(whole((one) => one.all)),
        text.plan.have(have.bodies, have.people),
        '',
      ],
    },
    paint,
    columns,
  );
}

function gapLines({ ref, about, missing, gaps }: BodyWithGaps, screen: CommitteesScreen): string {
  const { text, catalog } = screen;
  const state = missing ? text.plan.missing : text.plan.short;
  const title = bodyTitle(catalog.writing.body(ref), `${about === '' ? '' : `${about}: `}${state}`, screen);
  const components = [...new Set(gaps.map(({ component }) => component))];
  const alike = components.map((component) => gaps.filter((gap) => gap.component === component));
  return `\n${title}${alike.map((some) => gapsAlike(some, screen)).join('')}`;
}

/** Places that the same people could fill. */
function gapsAlike(gaps: readonly Gap[], screen: CommitteesScreen): string {
  const { plan } = screen.text;
  const wanted = plan.gap(
    gaps.map(({ position, component, count }) => {
      const components = component === undefined ? [] : Array.from({ length: count }, () => component);
      return addedWords({ position, count, components }, screen);
    }),
  );
  const { fillers } = gaps[0]!;
  const shown = fillers.first(NAMED).map((filler) => fillerWords(filler, screen));
  const more = fillers.count > NAMED ? [plan.more(fillers.count - NAMED)] : [];
  const who =
    fillers.count === 0 ? plan.noFillers : `${plan.fillers(fillers.count)} ${[...shown, ...more].join('; ')}`;
  return labelled('', [`- ${wanted}: ${who}.`], screen, 0);
}

function fillerWords({ who, bodies, teams }: Filler, { text }: CommitteesScreen): string {
  const on = bodies.map(text.shortBody).join(', ');
  const sex = who.sex.state === 'read' ? who.sex.word : undefined;
  return text.plan.filler(who.name, sex, who.row, teams > 0 ? `${on}: ${text.plan.teamsToo}` : on);
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
