import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Bilingual } from '../law/model.ts';
import { at } from '../records/at.ts';
import type { Records, Task } from '../records/model.ts';
import { fold, nameKey, tidy } from '../vietnamese/text.ts';
import { namesPollingDay } from './polling-day-title.ts';

/** What a milestone is known by. */
export interface NamedStep {
  readonly id: string;
  readonly title: Bilingual;
}

/** Which milestone a row of a plan is about: one, one of several that its title cannot tell apart, or none of the law's. */
export type Step =
  /** `dayOnly`: the title speaks of the day, so an hour beside it is that of some ceremony or of the end of the work. */
  | { readonly state: 'known'; readonly milestone: NamedStep; readonly dayOnly?: true }
  | { readonly state: 'unclear'; readonly candidates: readonly NamedStep[] }
  | { readonly state: 'own' };

/** The milestone whose day is polling day itself. */
const POLL = 'polls-open';

/** Fewer words than this are a word in passing ("kiểm phiếu" in the title of a training), not the name of a step. */
const LEAST_WORDS = 3;

/** Finds the milestone of a row by Mã, else by the words of Công việc. */
export function stepFinder(milestones: readonly NamedStep[]): (task: Pick<Task, 'id' | 'title'>) => Step {
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const labels = milestones.flatMap((milestone) =>
    [milestone.title.vi, milestone.title.en].map((text) => ({
      milestone,
      accented: wordsOf(text),
      bare: fold(text).split(' '),
    })),
  );
  return ({ id, title }) => {
    const named = byId.get(id.trim().toLowerCase());
    if (named) return { state: 'known', milestone: named };
    const words = wordsOf(title);
    // "Bàn giao" is not "ban giao"; only a plan typed without accents is compared without them.
    const key = words.join(' ') === fold(title) ? 'bare' : 'accented';
    const whole = labels.filter((label) => label[key].join(' ') === words.join(' '));
    if (whole.length > 0) return stepOf(whole);
    const poll = namesPollingDay(words, key) ? byId.get(POLL) : undefined;
    if (poll) return { state: 'known', milestone: poll, dayOnly: true };
    if (words.length < LEAST_WORDS) return { state: 'own' };
    // "Niêm yết danh sách cử tri tại trụ sở phường": the name of the step, and more.
    const begun = labels.filter(
      (label) => label[key].length >= LEAST_WORDS && label[key].every((word, at) => words[at] === word),
    );
    if (begun.length > 0) return stepOf(begun);
    // "Hiệp thương lần hai": words of the name in their order, and no others.
    return stepOf(labels.filter((label) => isPartOf(words, label[key]) && saysEdge(words, label[key])));
  };
}

/** Words with their accents, tones in one place, without case and punctuation. */
function wordsOf(text: string): readonly string[] {
  return tidy(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(nameKey);
}

function isPartOf(words: readonly string[], of: readonly string[]): boolean {
  let met = 0;
  for (const word of of) if (word === words[met]) met += 1;
  return met === words.length;
}

/** How the name of a step begins that is only the first or the last day of some work, with accents and without. */
const EDGES: ReadonlySet<string> = new Set(
  ['Bắt đầu', 'Kết thúc'].flatMap((edge) => [wordsOf(edge).join(' '), fold(edge)]),
);

/** "Nhận hồ sơ ứng cử" is work of many days, and not the step "Bắt đầu nhận hồ sơ ứng cử". */
function saysEdge(words: readonly string[], of: readonly string[]): boolean {
  const edge = of.slice(0, 2).join(' ');
  return !EDGES.has(edge) || words.slice(0, 2).join(' ') === edge;
}

function stepOf(labels: readonly { readonly milestone: NamedStep }[]): Step {
  const candidates = [...new Set(labels.map(({ milestone }) => milestone))];
  const [only] = candidates;
  if (only === undefined) return { state: 'own' };
  return candidates.length === 1 ? { state: 'known', milestone: only } : { state: 'unclear', candidates };
}

/** A plan whose rows carry the id of their milestone, and the rows with a day that could be about several. */
export interface PlanSteps {
  readonly tasks: Records<Task>;
  readonly unclear: readonly { readonly task: Task; readonly candidates: readonly NamedStep[] }[];
}

/** Puts the id of its milestone on every row that names one by id or by title. `ownIds`: an id of the ward's own settles that the row is its own work. */
export function withSteps(
  tasks: Records<Task>,
  milestones: readonly NamedStep[],
  { ownIds }: { readonly ownIds: boolean },
): PlanSteps {
  const find = stepFinder(milestones);
  const steps = tasks.rows.map((task) => ({
    task,
    step: ownIds && task.id !== '' ? ({ state: 'own' } as const) : find(task),
  }));
  return {
    tasks: {
      ...tasks,
      rows: steps.map(({ task, step }) =>
        step.state === 'known'
          ? {
              ...task,
              id: step.milestone.id,
              ...(step.dayOnly && { dueTime: undefined, doneTime: undefined }),
            }
          : task,
      ),
    },
    unclear: steps.flatMap(({ task, step }) =>
      step.state === 'unclear' && hasDay(task) ? [{ task, candidates: step.candidates }] : [],
    ),
  };
}

/** A row without any day leaves nothing to compare, so nothing to ask. */
const hasDay = ({ due, doneOn }: Task): boolean => due.state !== 'blank' || doneOn.state !== 'blank';

/** Asks which milestone is meant where a title cannot tell. */
export function* checkSteps({ tasks, unclear }: PlanSteps): Iterable<Finding> {
  for (const { task, candidates } of unclear) {
    const named = candidates.map(({ id, title }) => ({ milestone: id, title }));
    yield finding('plan/step-unclear', { text: task.title, candidates: named }, at(tasks, task.row, 'title'));
  }
}
