import type { Ward } from '../records/model.ts';
import { areaOf } from './pack.ts';
import type { PrintJob } from './print-job.ts';

/** Whether a paper is of a voting area: its own, its team's, or of a constituency that votes there. */
export function isOfArea(job: PrintJob, area: string, ward: Ward): boolean {
  if (areaOf(job) === area) return true;
  const { subject } = job;
  if (subject.of !== 'candidate-list') return false;
  const { level, constituency } = subject;
  const voting = ward.areas?.rows.find(({ number }) => number === area);
  return constituency !== '' && voting?.constituencies[level] === constituency;
}
