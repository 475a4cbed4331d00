import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrintDocument } from '../../src/print/document.ts';
import { ballotInventoryForm } from '../../src/print/forms/ballot-inventory.ts';
import { councilCandidateListForm } from '../../src/print/forms/candidate-list-council.ts';
import { committeeRosterForm } from '../../src/print/forms/committee-roster.ts';
import { countMinutesForm } from '../../src/print/forms/count-minutes.ts';
import { deliverySheetForm } from '../../src/print/forms/delivery-sheet.ts';
import { findingIndexForm } from '../../src/print/forms/finding-index.ts';
import { handOverForm } from '../../src/print/forms/team/hand-over.ts';
import { pollingNoticeForm } from '../../src/print/forms/team/polling-notice.ts';
import { pollingSignForm } from '../../src/print/forms/team/polling-sign.ts';
import { teamContactsForm } from '../../src/print/forms/team/team-contacts.ts';
import { voteElsewhereForm } from '../../src/print/forms/vote-elsewhere-certificate.ts';
import { voterListForm } from '../../src/print/forms/voter-list.ts';
import { ATTENDANCE, attendanceForm } from '../../src/print/forms/ward/attendance.ts';
import { decisionForm } from '../../src/print/forms/ward/decision.ts';
import { paperSize } from '../../src/print/paper.ts';
import { RENDERERS } from '../../src/print/renderers/index.ts';
import { lawOn } from '../law/statute-book.ts';
import { areaRoll, formContext, manyLines, rollLine } from '../print/invented.ts';
import { candidateList, pollingPlace, team } from '../print/forms/polling-place.ts';
import { poppler, words } from '../print/read-pdf.ts';
import { status } from '../records/voter-record.ts';

const DECIDED = { isFounderNamed: true, agreedWith: ['council-standing', 'front-standing'] } as const;

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'baucu-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const law = lawOn('2026');
const context = formContext();
const place = { ...pollingPlace(), opens: '07:00', closes: '19:00' };
const roster = {
  ref: { body: 'election-committee', level: 'commune' },
  kind: undefined,
  members: team(5),
  about: '',
} as const;
const lines = manyLines(80);
const elsewhere = rollLine({ status: status('votes-elsewhere') }, { ballots: [] });

type Case = readonly [name: string, format: 'docx' | 'xlsx', document: PrintDocument];

const CASES: readonly Case[] = [
  ['form-31', 'docx', voterListForm(areaRoll(lines), context)],
  ['form-31', 'xlsx', voterListForm(areaRoll(lines), context)],
  ['form-31-posting', 'docx', voterListForm(areaRoll(lines), context, 'posting')],
  ['form-11', 'docx', voteElsewhereForm(areaRoll([elsewhere, elsewhere]), context)],
  ['form-22', 'docx', councilCandidateListForm(candidateList('commune'), context)],
  ['form-22', 'xlsx', councilCandidateListForm(candidateList('commune'), context)],
  ['form-23', 'docx', countMinutesForm(place, place.lists.commune!, context)],
  ['form-32', 'docx', ballotInventoryForm(place, context)],
  ['finding-index', 'docx', findingIndexForm(areaRoll(lines), context)],
  ['delivery-sheet', 'docx', deliverySheetForm(areaRoll(lines.slice(0, 12)), context)],
  ['delivery-sheet', 'xlsx', deliverySheetForm(areaRoll(lines), context)],
  ['roster', 'xlsx', committeeRosterForm(roster, context)],
  ['decision', 'docx', decisionForm(roster, law, DECIDED, context)],
  ['decision', 'xlsx', decisionForm(roster, law, DECIDED, context)],
  ['polling-notice', 'docx', pollingNoticeForm(place, law, context)],
  ['polling-sign', 'docx', pollingSignForm(place, context)],
  ['team-contacts', 'docx', teamContactsForm(place, context)],
  ['hand-over', 'docx', handOverForm(place, context)],
  ['hand-over', 'xlsx', handOverForm(place, context)],
  ['attendance', 'docx', attendanceForm(ATTENDANCE['attendance-voters'], '2026-02-01', context)],
];

const nameOf = ([name, format]: Case): string => `${name}-${format}`;

/** What LibreOffice makes of our file, as PDF. */
const theirs = (one: Case): Buffer => readFileSync(join(folder, 'made', `${nameOf(one)}.pdf`));

beforeAll(async () => {
  if (!hasOffice) {
    process.stderr.write(
      'LibreOffice (soffice) is not installed: what it makes of .docx and .xlsx is NOT TESTED in this run.\n',
    );
    return;
  }
  mkdirSync(join(folder, 'made'));
  const files: string[] = [];
  for (const one of CASES) {
    const file = join(folder, `${nameOf(one)}.${one[1]}`);
    writeFileSync(file, (await RENDERERS[one[1]](one[2])).bytes);
    files.push(file);
  }
  // One start for all of them: starting is what takes time.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'made')];
  execFileSync('soffice', [...options, ...files], { stdio: 'ignore' });
}, 180_000);

/** Letters and how often each stands there, without dots for the pen. */
function letterCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize('NFC').replace(/\.{2,}|\s/g, ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** What a page says but for its number, which stands first or last in what is read of it. */
function withoutNumber(page: string, index: number): string {
  const lines = page
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(.* · )?Trang \d+\/\d+$/.test(line));
  const number = [0, lines.length - 1].find((at) => lines[at]?.trim() === String(index + 1));
  return lines.filter((_, at) => at !== number).join('\n');
}

const textOf = (pdf: Uint8Array): string => poppler('pdftotext', pdf, '-raw');

/** Whether two texts of a document have the same letters, but for a header that one repeats on more pages. */
function saysTheSame(document: PrintDocument, one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => letterCounts(text.split('\f').map(withoutNumber).join('\n'))) as [
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
  ];
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const header = letterCounts(
    tables
      .flatMap((table) => [...table.header.flat().map(({ text }) => text), ...(table.numbers ?? [])])
      .join(' '),
  );
  const more = (letter: string): number => (a.get(letter) ?? 0) - (b.get(letter) ?? 0);
  const [first] = header;
  const times = first === undefined ? 0 : more(first[0]) / first[1];
  return (
    Number.isInteger(times) &&
    [...a.keys(), ...b.keys()].every((letter) => more(letter) === times * (header.get(letter) ?? 0))
  );
}

describe.skipIf(!hasOffice)('opened by LibreOffice', () => {
  test.each(CASES)('%s as %s says letter for letter what the PDF says', async (...one) => {
    const [, , document] = one;
    const pdf = (await RENDERERS.pdf(document)).bytes;
    // Other pages may repeat a header more or less often; nothing else may differ.
    expect(saysTheSame(document, textOf(theirs(one)), textOf(pdf))).toBe(true);
    const people = (of: Uint8Array): readonly string[] =>
      (textOf(of).match(/\b028\d{9}\b/g) ?? []).toSorted();
    expect(people(theirs(one))).toEqual(people(pdf));
  });

  test.each(CASES)(
    '%s as %s lies on the paper of the form, inside its margins, and no page is blank',
    (...one) => {
      const [, format, document] = one;
      const paper = paperSize(document.page);
      const size = /Page size: +([\d.]+) x ([\d.]+)/.exec(poppler('pdfinfo', theirs(one)))!;
      const mm = (points: number): number => (points * 25.4) / 72;
      expect(mm(Number(size[1]))).toBeCloseTo(paper.width, 0);
      expect(mm(Number(size[2]))).toBeCloseTo(paper.height, 0);
      const { left, right } = document.page.margins;
      for (const word of words(theirs(one))) {
        expect(mm(word.left), word.text).toBeGreaterThan(left - 1.5);
        expect(mm(word.right), word.text).toBeLessThan(paper.width - right + 1.5);
      }
      const pages = textOf(theirs(one)).split('\f').slice(0, -1);
      for (const page of pages) expect(page.replace(/\s/g, '').length).toBeGreaterThan(20);
      expect(format).toBeTruthy();
    },
  );

  test.each(CASES.filter(([, format]) => format === 'docx'))(
    '%s as %s takes as many pages as the PDF, or one more or less',
    async (...one) => {
      const { pages = 0 } = await RENDERERS.pdf(one[2]);
      const theirPages = textOf(theirs(one)).split('\f').length - 1;
      expect(Math.abs(theirPages - pages)).toBeLessThanOrEqual(1);
      if (one[2].onePageEach) expect(theirPages).toBe(pages);
    },
  );

  test.each(CASES.filter(([name]) => name.startsWith('form-31')))(
    '%s as %s repeats its header on every page that has voters',
    (...one) => {
      const pages = textOf(theirs(one)).split('\f').slice(0, -1);
      // After the last of them LibreOffice may turn the page for the totals.
      const listing = pages.filter((page) => /\b028[\d*]/.test(page));
      expect(listing.length).toBeGreaterThan(3);
      for (const page of listing) expect(page.replace(/\s+/g, ' ')).toMatch(/\(7a\) \(7b\) \(7c\)/);
    },
  );
});
