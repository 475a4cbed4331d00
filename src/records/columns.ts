import type { TableName } from '../vocabulary.ts';
import { AREAS } from './columns/areas.ts';
import { CANDIDATES } from './columns/candidates.ts';
import type { Column } from './columns/column.ts';
import { COMMITTEES } from './columns/committees.ts';
import { CONSTITUENCIES } from './columns/constituencies.ts';
import { TASKS } from './columns/tasks.ts';
import { VOTERS } from './columns/voters.ts';

/** Tên cột: every heading the program reads, table by table, in the order in which it writes them. */
export const COLUMNS: Readonly<Record<TableName, readonly Column[]>> = {
  voters: VOTERS,
  candidates: CANDIDATES,
  committees: COMMITTEES,
  areas: AREAS,
  constituencies: CONSTITUENCIES,
  tasks: TASKS,
};
