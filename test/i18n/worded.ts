import type { Catalog, Language } from '../../src/i18n/catalog.ts';
import { FINDING_CODES } from '../../src/findings/codes.ts';
import { finding } from '../../src/findings/finding.ts';
import { ToolError, type FailureCode } from '../../src/findings/tool-error.ts';
import { failureText, phrase } from '../../src/i18n/phrase.ts';
import { SAMPLE_ARGS, SAMPLE_FAILURES } from './sample-args.ts';

/** One sentence or two that a person reads, and where it comes from. */
export interface Worded {
  readonly code: string;
  readonly kind: 'message' | 'fix' | 'failure';
  readonly text: string;
}

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Message and fix of every finding with its sample facts. */
export function wordedFindings(catalog: Catalog): readonly Worded[] {
  return FINDING_CODES.flatMap((code) =>
    SAMPLE_ARGS[code].flatMap((args): readonly Worded[] => {
      const { message, fix } = phrase(finding(code, args as never, { file: 'any.csv' }), catalog);
      return [
        { code, kind: 'message', text: message },
        { code, kind: 'fix', text: fix },
      ];
    }),
  );
}

/** Every failure with its sample facts. */
export function wordedFailures(catalog: Catalog): readonly Worded[] {
  return (Object.keys(SAMPLE_FAILURES) as FailureCode[]).flatMap((code) =>
    SAMPLE_FAILURES[code].map((args): Worded => ({
      code,
      kind: 'failure',
      text: failureText(new ToolError(code, args as never), catalog),
    })),
  );
}
