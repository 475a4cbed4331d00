import type { DividedConstituency, Division, SeatsAnswer, WardSeats } from '../../audit/seats/model.ts';
import { UNEVEN_PERCENT } from '../../law/house-rules.ts';
import type { Writing } from '../../i18n/catalog.ts';
import type { SeatsText } from '../../i18n/seats-text.ts';
import {
  rowLines,
  tableWidth,
  wrapAll,
  type Cells,
  type Column,
  type PaintName,
} from '../calendar/columns.ts';
import type { Paint } from '../paint.ts';

export interface SeatsScreen {
  readonly text: SeatsText;
  readonly writing: Writing;
  readonly paint: Paint;
  readonly columns: number;
  readonly election: string;
}

/** Điều 30 for one kind of unit, step by step. */
export function* answerText(answer: SeatsAnswer, screen: SeatsScreen): Iterable<string> {
  const { text, writing, columns } = screen;
  const { number, citation } = writing;
  const { kind, population, working, constituencies, remarks } = answer;
  const name = writing.term(`unit/${kind}`);
  yield paragraph(text.unit(capital(name), number(population)), screen, 'bold');
  if (working === undefined) {
    yield paragraph(text.noRule(name, screen.election), screen, 'yellow');
    return;
  }
  const { base, steps, counted, max, seats, basis } = working;
  const line = (words: string, count: string): string => {
    const wrapped = wrapAll(words, Math.min(columns, 84) - 14);
    return wrapped
      .map(
        (one, index) =>
          `  ${index === wrapped.length - 1 ? one.padEnd(Math.min(columns, 84) - 14) + count.padStart(6) : one}\n`,
      )
      .join('');
  };
  yield line(base.people === 0 ? text.fixed : text.upTo(number(base.people)), String(base.seats));
  for (const { from, upTo, people, every, adds } of steps) {
    const words = text.step(
      number(from),
      upTo === undefined ? undefined : number(upTo),
      number(people),
      number(every),
    );
    yield line(words, `+${adds}`);
  }
  if (steps.length > 0) yield line(text.counted, String(counted));
  if (counted > max) yield line(text.limit(max), String(max));
  yield paragraph(`${text.seats(seats)} (${citation(basis[0]!)}).`, screen, 'bold');
  if (constituencies !== undefined) {
    const { most, least, evenly } = constituencies;
    const said = text.least(most, least, inGroups(evenly));
    yield paragraph(`${said} ${citation(constituencies.basis[0]!)}.`, screen);
  }
  for (const { label, says, basis: from } of remarks)
    yield paragraph(
      `${label[writing.language]}: ${says[writing.language]} (${citation(from[0]!)})`,
      screen,
      'yellow',
    );
}

/** Seats of a ward: the law's number, the ward's own division, and the proposal beside it. */
export function* wardSeatsText(ward: WardSeats, heading: string, screen: SeatsScreen): Iterable<string> {
  const { text } = screen;
  yield paragraph(`${text.title} · ${heading}`, screen, 'bold');
  if (ward.hasNoCouncil) yield paragraph(text.noCouncil, screen, 'yellow');
  else if (ward.answer === undefined) yield paragraph(text.noPopulation, screen, 'yellow');
  else yield* answerText(ward.answer, screen);
  const law = ward.answer?.working?.seats;
  if (ward.own !== undefined) {
    const differs = law !== undefined && law !== ward.own;
    yield `\n${paragraph(text.own(ward.own, law), screen, differs ? 'red' : undefined)}`;
  }
  if (ward.divided.length > 0) yield* divisionTable(ward, screen);
  if (ward.noProposal === undefined) yield paragraph(text.proposal, screen, 'dim');
  else if (!ward.hasNoCouncil) yield paragraph(text.noProposal[ward.noProposal], screen, 'yellow');
  for (const { level, most, basis, seats } of ward.others) {
    if (most === undefined) continue;
    const council = capital(screen.writing.term(`council/${level}`));
    const list = seats.map((one) => text.one(one.constituency, String(one.seats ?? '?'))).join('; ');
    const cited = basis.slice(0, 1).map(screen.writing.citation).join('');
    const over = seats.some((one) => (one.seats ?? 0) > most);
    yield `\n${paragraph(`${text.other(council, most)} (${cited}). ${capital(list)}.`, screen, over ? 'red' : undefined)}`;
  }
}

type SeatsColumn = keyof SeatsText['columns'];

function* divisionTable({ divided, counted }: WardSeats, screen: SeatsScreen): Iterable<string> {
  const { text, writing, paint } = screen;
  yield `\n${paragraph(text.division[counted ?? 'population'], screen, 'bold')}`;
  const layout: readonly Column<SeatsColumn>[] = [
    { key: 'constituency', width: 8 },
    { key: 'people', width: 9, right: true },
    { key: 'own', width: 8, right: true },
    { key: 'perSeat', width: 9, right: true },
    { key: 'deviation', width: 7, right: true },
    { key: 'proposed', width: 8, right: true },
    { key: 'newPerSeat', width: 9, right: true },
    { key: 'newDeviation', width: 7, right: true },
  ];
  const head = Object.fromEntries(
    layout.map(({ key }) => [key, [{ text: text.columns[key], paint: 'bold' as const }]]),
  ) as Cells<SeatsColumn>;
  yield joined(rowLines(head, layout, paint));
  yield `${paint.dim('─'.repeat(tableWidth(layout)))}\n`;
  for (const one of divided) yield joined(rowLines(cells(one, screen), layout, paint));
  const total = (value: (one: DividedConstituency) => number | undefined): string =>
    divided.every((one) => value(one) !== undefined)
      ? writing.number(divided.reduce((sum, one) => sum + value(one)!, 0))
      : '';
  const foot: Cells<SeatsColumn> = {
    constituency: [{ text: text.total, paint: 'bold' }],
    people: [{ text: total(({ people }) => people), paint: 'bold' }],
    own: [{ text: total(({ own }) => own?.seats), paint: 'bold' }],
    proposed: [{ text: total(({ proposed }) => proposed?.seats), paint: 'bold' }],
  };
  yield joined(rowLines(foot, layout, paint));
}

function cells(
  { constituency, people, own, proposed }: DividedConstituency,
  { writing }: SeatsScreen,
): Cells<SeatsColumn> {
  const count = (value: number | undefined): string => (value === undefined ? '?' : writing.number(value));
  const off = (division: Division | undefined) => {
    const value = division?.deviation;
    if (value === undefined) return [];
    const text = `${value > 0 ? '+' : ''}${writing.number(value)}%`;
    const far: PaintName | undefined = Math.abs(value) > UNEVEN_PERCENT ? 'yellow' : undefined;
    return [{ text, paint: far }];
  };
  const differs = proposed !== undefined && proposed.seats !== own?.seats;
  return {
    constituency: [{ text: constituency }],
    people: [{ text: count(people) }],
    own: [{ text: count(own?.seats) }],
    perSeat: [{ text: count(own?.perSeat) }],
    deviation: off(own),
    proposed:
      proposed === undefined ? [] : [{ text: count(proposed.seats), paint: differs ? 'cyan' : undefined }],
    newPerSeat: proposed === undefined ? [] : [{ text: count(proposed.perSeat) }],
    newDeviation: off(proposed),
  };
}

function paragraph(words: string, { paint, columns }: SeatsScreen, colour?: PaintName): string {
  return joined(wrapAll(words, columns).map((line) => (colour ? paint[colour](line) : line)));
}

const joined = (texts: readonly string[]): string => texts.map((line) => `${line}\n`).join('');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "2×5, 3×4": two of five seats, three of four. */
function inGroups(seats: readonly number[]): string {
  const sizes = [...new Set(seats)];
  return sizes.map((size) => `${seats.filter((one) => one === size).length}×${size}`).join(', ');
}
