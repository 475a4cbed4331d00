import type { IsoDate } from '../dates/iso-date.ts';
import type { Act, Law } from '../law/model.ts';
import type { PrintDocument } from '../print/document.ts';
import { RENDERERS } from '../print/renderers/index.ts';
import type { Renderer } from '../print/renderers/renderer.ts';
import type { Ward } from '../records/model.ts';
import type { CheckResult } from '../report/check-result.ts';
import { concernsOf } from './concerns.ts';
import { isPrepared, printJobs } from './jobs.ts';
import { sha256, type Manifest } from './manifest.ts';
import type { OutputFolder } from './output-folder.ts';
import { withCrew, type PdfCrew } from './pdf-crew.ts';
import { subjectsOf, type PrintJob } from './print-job.ts';

/** What became of one document. */
export interface PrintedForm {
  readonly job: PrintJob;
  /** As the document calls itself. */
  readonly title: string;
  readonly state: 'printed' | 'draft' | 'refused';
  readonly errors: number;
  readonly pages: number;
  /** Characters that the font lacks: their numbers stand in their places. */
  readonly missing: readonly string[];
}

export interface PrintOptions {
  /** Print forms that errors concern, as drafts. */
  readonly force: boolean;
  readonly crew: PdfCrew;
  readonly onProgress?: (job: PrintJob, done: number, of: number) => Promise<void>;
}

/** Prints everything of a ward into a folder, as PDF and HTML; what an error concerns is refused, or printed as a draft. */
export async function printAll(
  ward: Ward,
  law: Law,
  result: CheckResult,
  folder: OutputFolder,
  options: PrintOptions,
): Promise<readonly PrintedForm[]> {
  const concerns = concernsOf(ward, result.findings);
  const jobs = printJobs(ward, law).filter(isPrepared);
  return withCrew(
    options.crew,
    jobs,
    (job, _, render) => {
      const errors = concerns.errorsAbout(...subjectsOf(job));
      const draft = errors > 0;
      const document = job.document({ profile: ward.profile, election: law.election, draft });
      if (!draft || options.force) return printOne(job, document, errors, folder, render);
      const { title } = document;
      return Promise.resolve({ job, title, state: 'refused', errors, pages: 0, missing: [] });
    },
    (job, done) => options.onProgress?.(job, done, jobs.length) ?? Promise.resolve(),
  );
}

async function printOne(
  job: PrintJob,
  document: PrintDocument,
  errors: number,
  folder: OutputFolder,
  render: Renderer,
): Promise<PrintedForm> {
  const facts = { rows: job.rows, form: job.form, ...(errors > 0 ? { draft: true as const } : {}) };
  const rendering = render(document);
  await folder.write(`${job.path}.html`, (await RENDERERS.html(document)).bytes, facts);
  const { bytes, pages = 0, missing } = await rendering;
  const lacks = missing.length > 0 ? { missing } : {};
  await folder.write(`${job.path}.pdf`, bytes, { pages, ...lacks, ...facts });
  return { job, title: document.title, state: errors > 0 ? 'draft' : 'printed', errors, pages, missing };
}

/** The account of a run. Nothing in it depends on the clock or on where the folders stand. */
export function manifestOf(
  law: Law,
  result: CheckResult,
  forms: readonly PrintedForm[],
  { inputs, outputs }: Pick<Manifest, 'inputs' | 'outputs'>,
  run: { readonly version: string; readonly arguments: Manifest['arguments']; readonly ready: boolean },
): Manifest {
  return {
    version: 1,
    program: { name: 'baucu', version: run.version },
    rulebook: {
      election: law.election.id,
      lawOf: law.on,
      acts: law.acts.map(({ id }) => id),
      sha256: rulebookHash(law.acts, law.on),
    },
    arguments: run.arguments,
    today: result.today,
    ready: run.ready,
    totals: {
      ...result.summary,
      pages: outputs.reduce((sum, { pages }) => sum + (pages ?? 0), 0),
      files: outputs.length,
    },
    inputs,
    outputs,
    refused: forms
      .filter(({ state }) => state === 'refused')
      .map(({ job, errors }) => ({ path: `${job.path}.pdf`, form: job.form, errors })),
  };
}

function rulebookHash(acts: readonly Act[], on: IsoDate): string {
  return sha256(JSON.stringify([on, acts]));
}
