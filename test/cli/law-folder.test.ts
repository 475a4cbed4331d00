import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import type { Act, Election } from '../../src/law/model.ts';
import { temporaryLaw } from './made-up-law.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-ward.ts';

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** What a file shown in README exports, read as the build reads it. */
async function shownInReadme<T>(path: string): Promise<T> {
  const block = [...README.matchAll(/^```ts\n(.*?)^```$/gms)]
    .map((match) => match[1]!)
    .find((code) => code.startsWith(`// ${path}\n`));
  expect(block, path).toBeDefined();
  const file = join(temporaryFolder(), 'shown.mjs');
  writeFileSync(file, (await transform(block!, { loader: 'ts', format: 'esm' })).code);
  return ((await import(pathToFileURL(file).href)) as { readonly default: T }).default;
}

/** The calendar of 2031 as JSON, by milestone. */
async function calendar2031(root: URL, today: string) {
  const ran = await runCli(['calendar', '--election', '2031', '--json', '--today', today], { root });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  const json = JSON.parse(ran.stdout) as {
    readonly pollingDay: string;
    readonly milestones: readonly {
      readonly id: string;
      readonly date: string | null;
      readonly basis: readonly string[];
    }[];
  };
  return {
    pollingDay: json.pollingDay,
    of: (id: string) => json.milestones.find((milestone) => milestone.id === id),
  };
}

test('a new election and an amending act are two more files: the calendar follows, and no code is edited', async () => {
  const root = temporaryLaw({
    acts: [await shownInReadme<Act>('src/law/acts/2030-qh16-99.ts')],
    elections: [await shownInReadme<Election>('src/law/elections/2031.ts')],
  });
  const before = await calendar2031(root, '2030-07-31');
  const after = await calendar2031(root, '2030-08-01');
  expect(before.pollingDay).toBe('2031-03-16');
  expect(before.of('establish-polling-teams')).toMatchObject({ date: '2031-02-01' });
  expect(after.of('establish-polling-teams')).toMatchObject({
    date: '2031-02-14',
    basis: ['khoản 1 Điều 25 Luật 85/2015/QH13', 'khoản 4 Điều 1 Luật 99/2030/QH16'],
  });
  // The rest of the law stands, and what was made for 2026 alone does not come along.
  expect(after.of('post-voter-list')).toMatchObject({ date: '2031-02-04' });
  expect(after.of('consultation-1')).toMatchObject({ date: '2030-12-11' });
  expect(after.of('dossier-reception-opens')).toBeUndefined();
});

test('without the files the election is not known', async () => {
  const ran = await runCli(['calendar', '--election', '2031']);
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ran.stderr).toContain('2026');
});
