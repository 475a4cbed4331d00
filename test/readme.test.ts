import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './cli/run-cli.ts';
import { temporaryFolder } from './cli/temporary-ward.ts';

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(resolve(ROOT, 'README.md'), 'utf8');

interface Shown {
  readonly argv: readonly string[];
  readonly output: readonly string[];
}

/** Commands in ```console blocks: a line `$ baucu …`, then what it prints; `…` alone stands for any lines. */
function shownIn(text: string): readonly Shown[] {
  const blocks = [...text.matchAll(/^```console\n(.*?)^```$/gms)].map((match) => match[1]!);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...output] = part.trimEnd().split('\n');
        expect(command).toMatch(/^baucu /);
        return { argv: words(command).slice(1), output };
      }),
  );
}

const words = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);

/** Whether the lines printed are those shown, `…` standing for any number of them. */
function matches(printed: readonly string[], shown: readonly string[]): boolean {
  if (shown.length === 0) return printed.length === 0;
  const [first, ...rest] = shown;
  if (first!.trim() === '…')
    return printed.some((_, index) => matches(printed.slice(index), rest)) || rest.length === 0;
  return (
    printed.length > 0 && likeLine(first!).test(printed[0]!.trimEnd()) && matches(printed.slice(1), rest)
  );
}

/** A shown line, in which `…` stands for any words. */
function likeLine(shown: string): RegExp {
  return new RegExp(
    `^${shown
      .trimEnd()
      .split('…')
      .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
}

test('every command shown in README prints what README shows', { timeout: 180_000 }, async () => {
  const cwd = temporaryFolder();
  const shown = shownIn(README);
  expect(shown.length).toBeGreaterThan(8);
  for (const { argv, output } of shown) {
    const ran = await runCli(argv, { cwd, columns: 100 });
    expect(ran.exitCode, `baucu ${argv.join(' ')}\n${ran.stderr}`).toBeLessThan(2);
    if (output.length === 0) continue;
    const printed = `${ran.stdout}${ran.stderr}`.trimEnd().split('\n');
    expect(matches(printed, output) ? output : printed, `baucu ${argv.join(' ')}`).toEqual(output);
  }
});

test('the npm commands that README shows exist', () => {
  const { scripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...README.matchAll(/`?npm (?:run )?([a-z:]+)`?/g)]
    .map((match) => match[1]!)
    .filter((name) => !['ci', 'install', 'run', 'audit'].includes(name));
  expect(named).toContain('demo');
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test('every picture and file that README links to is there', () => {
  const links = [...README.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map((match) => match[1]!);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(existsSync(resolve(ROOT, link.split('#')[0]!)), link).toBe(true);
});
