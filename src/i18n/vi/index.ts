import type { Catalog } from '../catalog.ts';
import { failures } from './failures.ts';
import { findings } from './findings.ts';
import { titles } from './titles.ts';
import { writing } from './writing.ts';

/** Tiếng Việt: the original. */
export const catalog: Catalog = { writing, findings, titles, failures };
