import type { CandidateTrack, StepState } from '../../audit/track/model.ts';
import { rowLines, type Column, type PaintName } from '../calendar/columns.ts';
import { momentText, type TrackScreen } from './view.ts';

const COLOUR: Readonly<Record<StepState, PaintName | undefined>> = {
  done: 'green',
  failed: 'red',
  late: 'red',
  pending: undefined,
  unknown: 'yellow',
};

/** Each step of one candidate, with its days and where it stands. */
export function* stepDetail({ steps }: CandidateTrack, screen: TrackScreen): Iterable<string> {
  const { text, catalog, paint, columns } = screen;
  const layout: readonly Column<'step' | 'when' | 'state'>[] = [
    { key: 'step', width: 30 },
    { key: 'when', width: Math.max(24, columns - 4 - 30 - 14 - 4) },
    { key: 'state', width: 14 },
  ];
  for (const step of steps) {
    const state =
      step.doneOn === null ? text.state[step.state] : text.doneOn(catalog.writing.day(step.doneOn));
    const cells = {
      step: [{ text: text.stepName[step.step] }],
      when: [{ text: momentText(step, screen) || '—' }],
      state: [{ text: state, paint: COLOUR[step.state] }],
    };
    for (const line of rowLines(cells, layout, paint)) yield `    ${line}\n`;
  }
}
