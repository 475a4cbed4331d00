import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Block, PrintDocument } from '../../src/print/document.ts';
import { FORMS, type FormId } from '../../src/print/forms/index.ts';
import { renderPdf } from '../../src/print/renderers/pdf.ts';
import { sampleJobs, sampleWard } from '../prepare/sample-ward.ts';
import { differenceOf, readGreyPng, readPgm, writeGreyPng, type GreyPicture } from './grey-png.ts';

/** First and last page of every form of the sample ward, at 40 dots an inch, beside stored pictures. */
const DOTS_PER_INCH = '40';
/** Share of the page that may look otherwise: less than a word of three letters. */
const TOLERANCE = 0.0004;
const STORED = new URL('../../fixtures/pictures/forms/', import.meta.url).pathname;

const { ward, law } = await sampleWard();
const jobs = sampleJobs(ward, law);
const context = { profile: ward.profile, election: law.election, draft: false };

const documentOf = (form: FormId): PrintDocument => jobs.find((job) => job.form === form)!.document(context);

async function picturesOf(document: PrintDocument): Promise<ReadonlyMap<string, GreyPicture>> {
  const { bytes, pages = 1 } = await renderPdf(document);
  const folder = mkdtempSync(join(tmpdir(), 'baucu-picture-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    const page = (number: number): GreyPicture => {
      const at = String(number);
      const drawn = ['-r', DOTS_PER_INCH, '-gray', '-f', at, '-l', at, '-singlefile', file];
      return readPgm(execFileSync('pdftoppm', drawn, { maxBuffer: 1 << 24 }));
    };
    return new Map([['first', page(1)], ...(pages > 1 ? [['last', page(pages)] as const] : [])]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const stored = (name: string): GreyPicture => readGreyPng(readFileSync(join(STORED, `${name}.png`)));

test.each(FORMS.map(({ id }) => id))('%s looks as it did when it was last looked at', async (form) => {
  for (const [which, picture] of await picturesOf(documentOf(form))) {
    const name = `${form}-${which}`;
    // Delete a picture, run this test and look at what it made to accept a new look.
    if (!existsSync(join(STORED, `${name}.png`)) && process.env['CI'] === undefined) {
      mkdirSync(STORED, { recursive: true });
      writeFileSync(join(STORED, `${name}.png`), writeGreyPng(picture));
    }
    expect(differenceOf(picture, stored(name)), name).toBeLessThan(TOLERANCE);
  }
});

test('no picture is kept of a form that is no longer printed', () => {
  const known = new Set(FORMS.flatMap(({ id }) => [`${id}-first.png`, `${id}-last.png`]));
  expect(readdirSync(STORED).filter((file) => !known.has(file))).toEqual([]);
});

const ballot = documentOf('form-15');
const changed = (change: (block: Block) => Block): PrintDocument => ({
  ...ballot,
  blocks: ballot.blocks.map(change),
});

test.each<[string, PrintDocument]>([
  [
    'is shifted by a line',
    { ...ballot, page: { ...ballot.page, margins: { ...ballot.page.margins, top: 14 } } },
  ],
  [
    'lacks the word across it',
    { title: ballot.title, page: ballot.page, draft: false, onePageEach: true, blocks: ballot.blocks },
  ],
  [
    'names a person otherwise',
    changed((block) =>
      block.kind === 'paragraph'
        ? { ...block, text: block.text.map((run) => ({ ...run, text: run.text.replace('Hải', 'Hải Anh') })) }
        : block,
    ),
  ],
  ['has a narrower frame', changed((block) => (block.kind === 'box' ? { ...block, width: 40 } : block))],
])('a page that %s is told apart', async (_, document) => {
  expect(document).not.toEqual(ballot);
  const picture = (await picturesOf(document)).get('first')!;
  expect(differenceOf(picture, stored('form-15-first'))).toBeGreaterThan(TOLERANCE);
});
