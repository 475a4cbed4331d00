import type { CandidateTrack, SurplusTrack, TrackStep, WardTrack } from '../../audit/track/model.ts';
import { daysBetween } from '../../dates/iso-date.ts';
import { rowLines, tableWidth, wrapAll, type Column, type PaintName } from '../calendar/columns.ts';
import { personLines, trackColumns } from './person-lines.ts';
import { stepDetail } from './step-detail.ts';
import { isWanting, momentText, stepOf, type TrackOccasion, type TrackScreen } from './view.ts';

/** The track of every candidate, constituency by constituency, for a terminal of so many columns. */
export function* trackText(track: WardTrack, occasion: TrackOccasion, screen: TrackScreen): Iterable<string> {
  yield* heading(track, occasion, screen);
  yield* stepTable(track.steps, screen);
  const { text, columns } = screen;
  const words = (name: TrackStep['step']): string => {
    const step = stepOf(track, name);
    return (step && momentText(step, screen)) || text.noDay;
  };
  yield '\n';
  for (const line of text.legend(words('dossier'), words('trust'))) yield paragraph(line, columns, screen);
  for (const list of track.lists) yield* listLines(list, track, occasion, screen);
  yield* others(track, occasion, screen);
  yield* notes(track, screen);
}

function* heading(track: WardTrack, occasion: TrackOccasion, screen: TrackScreen): Iterable<string> {
  const { text, catalog, columns } = screen;
  const { profile, today, pollingDay } = occasion;
  const { day } = catalog.writing;
  yield paragraph(`${text.title} · ${profile.commune}, ${profile.province}`, columns, screen, 'bold');
  yield paragraph(
    text.countdown(day(today), daysBetween(today, pollingDay), day(pollingDay)),
    columns,
    screen,
  );
  const all = [...track.lists.flatMap(({ candidates }) => candidates), ...track.others];
  const off = all.filter(({ isOff }) => isOff).length;
  const wanting = all.filter(isWanting).length;
  yield paragraph(text.summary(all.length, all.length - wanting - off, wanting, off), columns, screen);
}

function* stepTable(steps: readonly TrackStep[], screen: TrackScreen): Iterable<string> {
  const { text, catalog, paint, columns } = screen;
  const { language, citation, day } = catalog.writing;
  const layout: readonly Column<'step' | 'when' | 'state'>[] = [
    { key: 'step', width: Math.max(24, columns - 44) },
    { key: 'when', width: 24 },
    { key: 'state', width: 16 },
  ];
  yield `\n${paint.bold(text.steps)}\n`;
  yield lines(
    rowLines(
      Object.fromEntries(
        layout.map(({ key }) => [key, [{ text: text.columns[key], paint: 'bold' as const }]]),
      ),
      layout,
      paint,
    ),
  );
  yield `${paint.dim('─'.repeat(tableWidth(layout)))}\n`;
  for (const step of steps) {
    const colour: PaintName | undefined =
      step.state === 'late' ? 'red' : step.state === 'done' ? 'green' : undefined;
    const state = step.doneOn === null ? text.state[step.state] : text.doneOn(day(step.doneOn));
    const basis = step.basis.slice(0, 1).map(citation).join('');
    const cells = {
      step: [{ text: step.title[language] }, { text: basis, paint: 'dim' as const }],
      when: [{ text: momentText(step, screen) || '—' }],
      state: [{ text: state, paint: colour }],
    };
    yield lines(rowLines(cells, layout, paint));
  }
}

function* listLines(
  list: SurplusTrack,
  track: WardTrack,
  { name }: TrackOccasion,
  screen: TrackScreen,
): Iterable<string> {
  const { text, catalog, paint, columns } = screen;
  const { level, constituency, seats, have, need, state, override } = list;
  if (name !== undefined && list.candidates.length === 0) return;
  const { writing } = catalog;
  const title = text.list(capital(writing.constituency(level, constituency)), seats, have, need);
  const colour: PaintName =
    state === 'short' ? 'red' : state === 'enough' ? 'green' : state === 'allowed' ? 'yellow' : 'dim';
  yield `\n${wrapAll(title, columns)
    .map((line) => paint.bold(line))
    .join('\n')}\n`;
  yield `${paint[colour](capital(text.surplus[state]))}\n`;
  if (override !== undefined)
    yield paragraph(capital(text.allowedBy(override.candidates, override.why)), columns, screen);
  yield* table(list.candidates, track, name, screen);
}

function* table(
  candidates: readonly CandidateTrack[],
  track: WardTrack,
  name: string | undefined,
  screen: TrackScreen,
): Iterable<string> {
  if (candidates.length === 0) return;
  const { paint, text } = screen;
  const layout = trackColumns(screen.columns);
  const head = Object.fromEntries(
    layout.map(({ key }) => [key, [{ text: text.columns[key], paint: 'bold' as const }]]),
  );
  yield lines(rowLines(head, layout, paint));
  yield `${paint.dim('─'.repeat(tableWidth(layout)))}\n`;
  for (const one of candidates) {
    yield* personLines(one, track, layout, screen);
    if (name !== undefined) yield* stepDetail(one, screen);
  }
}

function* others(track: WardTrack, { name }: TrackOccasion, screen: TrackScreen): Iterable<string> {
  if (track.others.length === 0) return;
  yield `\n${screen.paint.bold(screen.text.others)}\n`;
  yield* table(track.others, track, name, screen);
}

function* notes(track: WardTrack, screen: TrackScreen): Iterable<string> {
  const { text, catalog, columns } = screen;
  const { citation, citations, language } = catalog.writing;
  const { consultation } = track;
  if (consultation !== undefined) {
    const { have, need, basis } = consultation;
    const said = `${text.consultation(have, need)} (${basis.slice(0, 1).map(citation).join('')})`;
    yield `\n${paragraph(said, columns, screen, need !== undefined && have < need ? 'yellow' : undefined)}`;
  }
  for (const { says, basis } of track.notChecked) {
    const said = `${text.notChecked}: ${says[language]} (${citations(basis)})`;
    yield `\n${paragraph(said, columns, screen, 'dim')}`;
  }
}

const lines = (texts: readonly string[]): string => texts.map((line) => `${line}\n`).join('');

function paragraph(words: string, columns: number, { paint }: TrackScreen, colour?: PaintName): string {
  return lines(wrapAll(words, columns).map((line) => (colour ? paint[colour](line) : line)));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
