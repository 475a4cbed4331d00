import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PrintDocument } from '../../src/print/document.ts';
import { ballotForm } from '../../src/print/forms/ballot.ts';
import { countMinutesForm } from '../../src/print/forms/count-minutes.ts';
import { voteElsewhereForm } from '../../src/print/forms/vote-elsewhere-certificate.ts';
import { voterListForm } from '../../src/print/forms/voter-list.ts';
import { votedStampForm } from '../../src/print/forms/voted-stamp.ts';
import { renderPdf } from '../../src/print/renderers/pdf.ts';
import { status } from '../records/voter-record.ts';
import { candidateList, pollingPlace } from './forms/polling-place.ts';
import { differenceOf, readGreyPng, readPgm, writeGreyPng, type GreyPicture } from './grey-png.ts';
import { areaRoll, formContext, manyLines, rollLine } from './invented.ts';

/** First pages at 30 dots an inch beside stored pictures: a line that moves or a word that is missing differs by more. */
const TOLERANCE = 0.004;
const STORED = new URL('../../fixtures/pictures/', import.meta.url).pathname;

const context = formContext();
const elsewhere = rollLine({ status: status('votes-elsewhere') }, { ballots: [] });
const place = pollingPlace();

const PICTURES: readonly (readonly [string, PrintDocument])[] = [
  ['form-31', voterListForm(areaRoll(manyLines(12)), context)],
  ['form-11', voteElsewhereForm(areaRoll([elsewhere]), context)],
  ['form-15', ballotForm(candidateList('commune', { constituency: '2' }), context)],
  ['form-23', countMinutesForm(place, place.lists.commune!, context)],
  ['form-39', votedStampForm(place, context)],
];

async function pictureOf(document: PrintDocument): Promise<GreyPicture> {
  const folder = mkdtempSync(join(tmpdir(), 'baucu-picture-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, (await renderPdf(document)).bytes);
    return readPgm(execFileSync('pdftoppm', ['-r', '30', '-gray', '-l', '1', '-singlefile', file]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each(PICTURES)('%s looks as it did when it was last looked at', async (name, document) => {
  const stored = join(STORED, `${name}.png`);
  const picture = await pictureOf(document);
  // Delete a picture, run this test and look at what it made to accept a new look.
  if (!existsSync(stored) && process.env['CI'] === undefined) {
    mkdirSync(STORED, { recursive: true });
    writeFileSync(stored, writeGreyPng(picture));
  }
  expect(differenceOf(picture, readGreyPng(readFileSync(stored)))).toBeLessThan(TOLERANCE);
});

test('a page that is shifted by a line, or lacks a word, is told apart', async () => {
  const [, document] = PICTURES[2]!;
  const stored = readGreyPng(readFileSync(join(STORED, 'form-15.png')));
  const shifted: PrintDocument = {
    ...document,
    page: { ...document.page, margins: { ...document.page.margins, top: 14 } },
  };
  const unmarked: PrintDocument = { title: '', page: document.page, draft: false, blocks: document.blocks };
  for (const other of [shifted, unmarked])
    expect(differenceOf(await pictureOf(other), stored)).toBeGreaterThan(TOLERANCE);
});
