import { voterSupplementForm } from '../print/forms/voter-supplement.ts';
import type { Ward } from '../records/model.ts';
import type { AreaRoll } from '../roll/model.ts';
import { rollTotals } from '../roll/roll-totals.ts';
import { certainRecords, supplementOf } from '../roll/supplement.ts';
import { fileName, uniqueNames } from './file-name.ts';
import type { PrintJob } from './print-job.ts';

/** Danh sách cử tri bổ sung, xóa tên of each area whose list is not what was posted; an area that is gone has lost everybody. */
export function supplementJobs(
  { voters }: Ward,
  rolls: readonly AreaRoll[],
  posted: ReadonlyMap<string, AreaRoll>,
): readonly PrintJob[] {
  const there = new Set(rolls.map(({ area }) => area));
  const gone = [...posted.values()].filter(({ area, lines }) => !there.has(area) && lines.length > 0);
  const whereNow = certainRecords(voters?.rows ?? []);
  const unique = uniqueNames();
  const all = [...rolls, ...gone.map((roll) => ({ ...roll, lines: [], totals: rollTotals([]) }))];
  return all.flatMap((roll): readonly PrintJob[] => {
    const folder = `voters/area-${unique(fileName(roll.area))}`;
    const supplement = supplementOf(roll, posted.get(roll.area), whereNow);
    const rows = supplement.added.length + supplement.removed.length;
    if (rows === 0) return [];
    return [
      {
        form: 'form-31-supplement',
        path: `${folder}/form-31-supplement`,
        subject: { of: 'area', area: roll.area },
        rows,
        document: (context) => voterSupplementForm(supplement, context),
      },
    ];
  });
}
