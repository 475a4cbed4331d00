import type { Citation } from './citation.ts';
import { SEVERITY, type FindingArgs, type FindingCode, type Severity } from './codes.ts';
import type { Location } from './location.ts';

export interface FindingOf<C extends FindingCode> {
  /** Stable for ever: people filter and suppress by it. */
  readonly code: C;
  readonly severity: Severity;
  /** Facts, never words. */
  readonly args: FindingArgs[C];
  readonly at: Location;
  /** Empty only for problems of form. Shared between findings of one rule. */
  readonly basis: readonly Citation[];
}

export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

const NO_BASIS: readonly Citation[] = [];

/** Makes a finding; `severity` only where the check knows better than the table. */
export function finding<C extends FindingCode>(
  code: C,
  args: FindingArgs[C],
  at: Location,
  basis: readonly Citation[] = NO_BASIS,
  severity: Severity = SEVERITY[code],
): Finding {
  return { code, severity, args, at, basis } as unknown as Finding;
}
