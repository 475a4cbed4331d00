import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ballotInventoryForm } from '../../src/print/forms/ballot-inventory.ts';
import { committeeRosterForm } from '../../src/print/forms/committee-roster.ts';
import { deliverySheetForm } from '../../src/print/forms/delivery-sheet.ts';
import { handOverForm } from '../../src/print/forms/team/hand-over.ts';
import { pollingNoticeForm } from '../../src/print/forms/team/polling-notice.ts';
import { voterListForm } from '../../src/print/forms/voter-list.ts';
import { decisionForm } from '../../src/print/forms/ward/decision.ts';
import type { PrintDocument } from '../../src/print/document.ts';
import { RENDERERS } from '../../src/print/renderers/index.ts';
import { lawOn } from '../law/statute-book.ts';
import { areaRoll, formContext, manyLines } from '../print/invented.ts';
import { pollingPlace, team } from '../print/forms/polling-place.ts';

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

const DOCUMENTS: readonly (readonly [name: string, format: 'docx' | 'xlsx', document: PrintDocument])[] = [
  ['danh sách cử tri', 'docx', voterListForm(areaRoll(lines), context)],
  ['danh sách cử tri', 'xlsx', voterListForm(areaRoll(lines), context)],
  ['danh sách phát thẻ', 'xlsx', deliverySheetForm(areaRoll(lines), context)],
  ['danh sách tổ chức', 'xlsx', committeeRosterForm(roster, context)],
  ['quyết định', 'docx', decisionForm(roster, law, context)],
  ['thông báo', 'docx', pollingNoticeForm(place, law, context)],
  ['biên bản bàn giao', 'docx', handOverForm(place, context)],
  ['biên bản kiểm kê', 'docx', ballotInventoryForm(place, context)],
];

const pdfText = (file: string): string =>
  execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });

/** Words without dots for the pen, page numbers and signs of their own. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFC')
      .split(/\s+/)
      .map((word) => word.replace(/\.{2,}/g, ''))
      .filter((word) => word !== '' && !/^\d+\/\d+$/.test(word) && word !== 'Trang'),
  );

test.skipIf(!hasOffice).each(DOCUMENTS)(
  '%s as %s, opened by LibreOffice, says what the PDF says (skipped where LibreOffice is not installed)',
  async (_, format, document) => {
    const [office, pdf] = [join(folder, `a.${format}`), join(folder, 'b.pdf')];
    writeFileSync(office, (await RENDERERS[format](document)).bytes);
    writeFileSync(pdf, (await RENDERERS.pdf(document)).bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, office], {
      stdio: 'ignore',
    });
    const [ours, theirs] = [wordsOf(pdfText(pdf)), wordsOf(pdfText(join(folder, 'a.pdf')))];
    // A word that a narrow column tears stands there in pieces.
    const text = [...theirs].join('');
    expect([...ours].filter((word) => !theirs.has(word) && !text.includes(word))).toEqual([]);
    const own = [...ours].join('');
    expect([...theirs].filter((word) => !ours.has(word) && !own.includes(word))).toEqual([]);
    const people = (all: string): readonly string[] => (all.match(/\b028\d{9}\b/g) ?? []).toSorted();
    expect(people(pdfText(join(folder, 'a.pdf')))).toEqual(people(pdfText(pdf)));
    expect(readFileSync(office).subarray(0, 2).toString()).toBe('PK');
  },
);
