import type { FormId } from '../print/forms/index.ts';
import { fileName, uniqueNames } from './file-name.ts';
import type { PrintJob } from './print-job.ts';

/** Túi hồ sơ of a Tổ bầu cử, in the order in which it is taken out. */
const OF_AREA: readonly FormId[] = [
  'form-31',
  'form-31-posting',
  'finding-index',
  'form-10',
  'delivery-sheet',
  'form-11',
  'form-12',
  'polling-notice',
  'polling-sign',
  'invitation',
  'roster',
  'team-contacts',
  'duty-roster',
  'last-days',
  'hand-over',
  'form-32',
  'form-18',
  'form-23',
  'area-totals',
  'form-39',
];

/** A folder to be carried: what it is for, and what lies in it, numbered in order. */
export interface Pack {
  /** Number of the voting area; undefined for the papers of the whole ward. */
  readonly area: string | undefined;
  /** Relative path of the folder. */
  readonly folder: string;
  readonly jobs: readonly PrintJob[];
}

/** One pack for each voting area, and one with the papers of the whole ward. */
export function packsOf(jobs: readonly PrintJob[]): readonly Pack[] {
  const byArea = new Map<string, PrintJob[]>();
  const others: PrintJob[] = [];
  for (const job of jobs) {
    const area = areaOf(job);
    if (area === undefined || !OF_AREA.includes(job.form)) others.push(job);
    else {
      const known = byArea.get(area);
      if (known === undefined) byArea.set(area, [job]);
      else known.push(job);
    }
  }
  const unique = uniqueNames();
  const packs = [...byArea].map(([area, own]): Pack => ({
    area,
    folder: `packs/area-${unique(fileName(area))}`,
    jobs: own.toSorted((a, b) => OF_AREA.indexOf(a.form) - OF_AREA.indexOf(b.form)),
  }));
  return others.length === 0 ? packs : [...packs, { area: undefined, folder: 'packs/ward', jobs: others }];
}

/** The voting area that a paper is about: as a list, as a place, or as its team. */
export function areaOf({ subject }: PrintJob): string | undefined {
  if (subject.of === 'area' || subject.of === 'place') return subject.area;
  if (subject.of === 'body' && subject.ref.body === 'polling-team') return subject.ref.number;
  return undefined;
}

/** Where the n-th paper of a pack goes, from 1: `packs/area-04/03-finding-index`. */
export function pathInPack({ folder }: Pack, { path }: PrintJob, number: number): string {
  return `${folder}/${String(number).padStart(2, '0')}-${path.slice(path.lastIndexOf('/') + 1)}`;
}

/** The title of a paper among the papers of its area, where the area needs no naming. */
export const titleInArea = (title: string): string => title.replace(/[.,]? khu vực bỏ phiếu số .*$/iu, '');
