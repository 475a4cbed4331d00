import { areaTable } from './areas.ts';
import { candidateTable } from './candidates.ts';
import { committeeTable } from './committees.ts';
import { constituencyTable } from './constituencies.ts';
import { taskTable } from './tasks.ts';

/** How the tables other than that of voters are made. */
export const OFFICE_TABLES = {
  candidates: candidateTable,
  committees: committeeTable,
  areas: areaTable,
  constituencies: constituencyTable,
  tasks: taskTable,
} as const;
