import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageTexts } from '../print/read-pdf.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-ward.ts';

const PRINTS = '../../fixtures/prints';
const WARD = join(import.meta.dirname, '../../fixtures/wards/thuong-cat-mau');
const TODAY = ['--today', '2026-01-20'];
const PAGE = '\n--- trang ---\n';

const said = (file: string): string => pageTexts(readFileSync(file)).join(PAGE);

test('the pack of a team lists in order what lies in it, page by page', async () => {
  const out = temporaryFolder();
  const ran = await runCli(['print', 'pack', WARD, '--area', '2', '--out', out, ...TODAY]);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  const folder = join(out, 'packs/area-02');
  const files = readdirSync(folder).toSorted();
  const listed = said(join(folder, '00-contents.pdf'));
  await expect(`${files.join('\n')}${PAGE}${listed}`).toMatchFileSnapshot(`${PRINTS}/pack-area/expected.txt`);
  const pages = files.slice(1).map((name) => pageTexts(readFileSync(join(folder, name))).length);
  const sum = pages.reduce((all, count) => all + count, 0);
  expect(listed).toContain(`Tổng số: ${files.length - 1} tài liệu, ${sum} trang.`);
});

test('the pack of the whole ward has what belongs to no team', async () => {
  const out = temporaryFolder();
  await runCli(['print', 'pack', WARD, '--out', out, ...TODAY]);
  const folder = join(out, 'packs/ward');
  const files = readdirSync(folder).toSorted();
  await expect(`${files.join('\n')}${PAGE}${said(join(folder, '00-contents.pdf'))}`).toMatchFileSnapshot(
    `${PRINTS}/pack-ward/expected.txt`,
  );
});

test('a plan reads as it is shown', async () => {
  const { stdout } = await runCli(['print', 'plan', WARD, ...TODAY]);
  await expect(stdout).toMatchFileSnapshot(`${PRINTS}/plan/expected.txt`);
});

test.each(['a4', 'a6'])(
  'the calibration page for cards on %s reads as it is laid over the stock',
  async (paper) => {
    const out = temporaryFolder();
    const ran = await runCli(['print', 'calibration', WARD, '--cards', paper, '--out', out, ...TODAY]);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    await expect(said(join(out, `card-calibration-${paper}.pdf`))).toMatchFileSnapshot(
      `${PRINTS}/calibration-${paper}/expected.txt`,
    );
  },
);
