import { addDays } from '../../dates/iso-date.ts';
import { dayText } from '../days.ts';
import type { TaskRow, WardDraft } from '../draft.ts';
import type { Random } from '../random.ts';
import { changeRow, pickRow } from './edit.ts';
import type { Injector } from './injector.ts';

/** Defects of the ward's plan, tasks.csv. */
export const PLAN_DEFECTS: readonly Injector[] = [
  {
    code: 'milestone/late',
    inject: (ward, random) =>
      changeTask(
        ward,
        random,
        (row, due) => due !== undefined && row.done_on !== '',
        () => ({ done_on: '', document: '' }),
      ),
  },
  {
    code: 'plan/date-differs',
    // Far enough ahead that it is neither done nor due soon.
    inject: (ward, random) =>
      changeTask(
        ward,
        random,
        (row, due) => row.done_on === '' && due === ward.facts.milestone('post-voter-list'),
        (due) => ({ due: dayText(addDays(due, 4)) }),
      ),
  },
  {
    code: 'plan/step-unclear',
    inject: (ward, random) =>
      changeTask(
        ward,
        random,
        (row, due) => row.done_on === '' && due === ward.facts.milestone('post-voter-list'),
        () => ({ id: '', title: 'Niêm yết danh sách' }),
      ),
  },
  {
    code: 'plan/done-in-future',
    inject: (ward, random) =>
      changeTask(
        ward,
        random,
        (row, due) => row.done_on === '' && due === undefined,
        () => ({ done_on: dayText(ward.facts.pollingDay), document: '' }),
      ),
  },
  {
    code: 'plan/date-unreadable',
    inject: (ward, random) =>
      changeTask(
        ward,
        random,
        (row) => row.done_on === '',
        () => ({ due: 'sau Tết Nguyên đán' }),
      ),
  },
];

/** Writes a task of the law anew that fits, given the law's last day for it. */
function changeTask(
  ward: WardDraft,
  random: Random,
  fits: (row: TaskRow, due: string | undefined) => boolean,
  cells: (due: string) => Partial<TaskRow>,
): void {
  const index = pickRow(ward, ward.tasks, random, (row) => fits(row, ward.facts.milestone(row.id)));
  const row = ward.tasks.rows[index]!;
  changeRow(ward, ward.tasks, index, cells(ward.facts.milestone(row.id) ?? ''));
}
