import type { CandidateTrack, WardTrack } from '../../audit/track/model.ts';
import type { FindingCode } from '../../findings/codes.ts';
import type { TrackColumn } from '../../i18n/candidates-text.ts';
import { phrase } from '../../i18n/phrase.ts';
import { rowLines, wrapAll, type Column, type Line, type PaintName } from '../calendar/columns.ts';
import { momentText, stepMarks, stepOf, type TrackScreen } from './view.ts';

type PersonColumn = Exclude<TrackColumn, 'step' | 'when' | 'state'>;

/** Columns of a table of people; the name takes what the others leave. */
export function trackColumns(columns: number): readonly Column<PersonColumn>[] {
  const fixed: readonly Column<PersonColumn>[] = [
    { key: 'dossier', width: 9 },
    { key: 'handedIn', width: 10 },
    { key: 'trust', width: 9 },
    { key: 'right', width: 11 },
    { key: 'steps', width: 7 },
  ];
  const taken = 4 + fixed.reduce((sum, { width }) => sum + width, 0) + 2 * (fixed.length + 1);
  return [
    { key: 'row', width: 4, right: true },
    { key: 'name', width: Math.max(14, Math.min(32, columns - taken)) },
    ...fixed,
  ];
}

/** One candidate: a line of the table, and under it what is missing or wrong, with the article. */
export function* personLines(
  one: CandidateTrack,
  track: WardTrack,
  layout: readonly Column<PersonColumn>[],
  screen: TrackScreen,
): Iterable<string> {
  const { paint, text, catalog, columns } = screen;
  for (const line of rowLines(cells(one, screen), layout, paint)) yield `${line}\n`;
  if (one.isOff) return;
  const missing = one.dossier.items.filter(({ state }) => state === 'missing');
  if (missing.length > 0) {
    const papers = catalog.writing.list(missing.map(({ item }) => catalog.writing.term(`dossier/${item}`)));
    const due = stepOf(track, 'dossier');
    const moment = due === undefined ? '' : momentText(due, screen);
    yield bullet(text.missing(papers, moment === '' ? '' : text.by(moment)), 'yellow', screen);
  }
  for (const finding of one.findings.filter(({ code }) => code !== 'candidate/dossier-incomplete')) {
    const { message, basis } = phrase(finding, catalog);
    const article = basis.length === 0 ? '' : ` (${basis[0]})`;
    yield bullet(message + article, finding.severity === 'error' ? 'red' : 'yellow', { ...screen, columns });
  }
}

function bullet(words: string, colour: PaintName, { paint, columns }: TrackScreen): string {
  return wrapAll(words, columns - 8)
    .map((line, index) => `${paint[colour](`${index === 0 ? '    → ' : '      '}${line}`)}\n`)
    .join('');
}

/** Điều 2, 36, 37: what takes away the right to stand, or to stand so often. */
const OF_RIGHT: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'candidate/under-age',
  'candidate/nationality',
  'candidate/barred',
  'candidate/duplicate',
  'candidate/too-many-levels',
]);

function cells(
  one: CandidateTrack,
  { text, catalog }: TrackScreen,
): Readonly<Record<PersonColumn, readonly Line[]>> {
  const { candidate, dossier, trust, findings, isOff } = one;
  const dim: PaintName | undefined = isOff ? 'dim' : undefined;
  const count = (wanted: string): number => dossier.items.filter(({ state }) => state === wanted).length;
  const percent = trust.percent === null ? '' : catalog.writing.percent(trust.percent / 100);
  const broken = findings.some(({ code }) => OF_RIGHT.has(code));
  const right = isOff ? text.right.off : broken ? text.right.broken : text.right.clear;
  const red = (when: boolean): PaintName | undefined => dim ?? (when ? 'red' : undefined);
  return {
    row: [{ text: String(candidate.row), paint: 'dim' }],
    name: [{ text: candidate.name, paint: dim }],
    dossier: [
      {
        text: text.papers(count('missing'), count('unknown')),
        paint: dim ?? (count('missing') > 0 ? 'yellow' : undefined),
      },
    ],
    handedIn: [
      { text: text.handedIn[dossier.handedIn](dossier.on), paint: red(dossier.handedIn === 'late') },
    ],
    trust: [{ text: text.trust[trust.state](percent), paint: red(trust.state === 'low') }],
    right: [{ text: right, paint: red(broken) }],
    steps: [{ text: stepMarks(one), paint: dim }],
  };
}
