import type { PrintDocument } from '../print/document.ts';
import type { FormContext } from '../print/forms/form-context.ts';
import { paperKey } from '../print/paper.ts';
import type { PlannedPaper } from '../print/print-plan.ts';
import { areaOf } from './pack.ts';
import type { PrintJob } from './print-job.ts';

/** Everything that would be printed, by document. */
export function printPlan(
  jobs: readonly PrintJob[],
  context: FormContext,
  how: { readonly countPages: (document: PrintDocument) => number; readonly duplex: boolean },
): readonly PlannedPaper[] {
  return jobs.map((job) => {
    const document = job.document(context);
    const pages = how.countPages(document);
    // A sheet of cards has no back.
    const bothSides = how.duplex && job.form !== 'form-10';
    return {
      form: job.form,
      area: areaOf(job),
      paper: paperKey(document.page),
      pages,
      sheets: bothSides ? Math.ceil(pages / 2) : pages,
    };
  });
}
