import { runInNewContext } from 'node:vm';
import { BrokenWorkbook } from './broken-workbook.ts';

/** Runs work that may never end on damaged bytes; it is stopped when the time is over. Nothing else is kept from it. */
export function withinTime<T>(work: () => T, milliseconds: number): T {
  let result: { readonly value: T } | undefined;
  try {
    runInNewContext('work()', { work: () => void (result = { value: work() }) }, { timeout: milliseconds });
  } catch (error) {
    // The error comes from another realm: it is no instance of our Error.
    const isLate =
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw isLate ? new BrokenWorkbook('damaged') : error;
  }
  return result!.value;
}
