import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './cli/run-cli.ts';
import { temporaryFolder } from './cli/temporary-ward.ts';

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(resolve(ROOT, 'README.md'), 'utf8');

interface Shown {
  readonly argv: readonly string[];
  readonly output: readonly string[];
}

/**
 * Commands in ```console blocks: a line `$ baucu …`, then what it prints, where `…` alone stands for
 * any lines. And commands in ```sh blocks, whose output is not shown.
 */
function shownIn(text: string): readonly Shown[] {
  const blocks = [...text.matchAll(/^```(console|sh)\n(.*?)^```$/gms)];
  return blocks.flatMap(([, kind, block]) => (kind === 'console' ? withOutput(block!) : alone(block!)));
}

function withOutput(block: string): readonly Shown[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.trimEnd().split('\n');
      expect(command).toMatch(/^baucu /);
      return { argv: words(command).slice(1), output };
    });
}

function alone(block: string): readonly Shown[] {
  const commands = block.split('\n').map((line) => line.replace(/\s+#.*$/, ''));
  return commands.flatMap((command) => {
    const found = /^(?:baucu|node bin\/baucu\.js) (.*)$/.exec(command);
    return found === null ? [] : [{ argv: words(found[1]!), output: ['…'] }];
  });
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

/** What an official of README has on the desk: a ward, the police's workbook, a folder of them, this checkout's fixtures. */
async function layOut(cwd: string): Promise<void> {
  const ward = ['--voters', '300', '--seed', '1'];
  for (const name of ['phuong-mau', 'phuong-thuong-cat'])
    await runCli(['sample', name, ...ward], { cwd, columns: 100 });
  copyFileSync(join(cwd, 'phuong-mau/voters.csv'), join(cwd, 'da-niem-yet.csv'));
  mkdirSync(join(cwd, 'tu-cong-an'));
  for (const file of ['danh-sach.xlsx', 'tu-cong-an/kv1.xlsx'])
    await runCli(['export', 'voters', 'phuong-mau', '--out', file], { cwd, columns: 100 });
  symlinkSync(join(ROOT, 'fixtures'), join(cwd, 'fixtures'));
}

test('every command shown in README prints what README shows', { timeout: 180_000 }, async () => {
  const cwd = temporaryFolder();
  await layOut(cwd);
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
    .filter((name) => !['ci', 'install', 'prune', 'run', 'audit'].includes(name));
  expect(named).toContain('demo');
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test('every option that README names is one that the program has', async () => {
  const { stdout } = await runCli(['completion', 'bash'], { cwd: temporaryFolder(), columns: 100 });
  const others = ['--omit', '--config', '--project', '--type-aware'];
  const named = new Set(README.match(/(?<![\w-])--[a-z][a-z-]+/g));
  expect(named.size).toBeGreaterThan(20);
  expect([...named].filter((name) => !others.includes(name) && !stdout.includes(name))).toEqual([]);
});

test('every picture and file that README links to is there', () => {
  const links = [...README.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map((match) => match[1]!);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(existsSync(resolve(ROOT, link.split('#')[0]!)), link).toBe(true);
});

test('every place of README that README links to is there, and every task is in its table', () => {
  const headings = [...README.matchAll(/^#{2,3} (.*)$/gm)].map((match) => match[1]!);
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-');
  const there = new Set(headings.map(slug));
  const linked = [...README.matchAll(/\]\(#([^)\s]+)\)/g)].map((match) => match[1]!);
  expect(linked.filter((link) => !there.has(link))).toEqual([]);
  const tasks = README.slice(README.indexOf('## Dành cho cán bộ'), README.indexOf('## For developers'));
  const ofOfficials = [...tasks.matchAll(/^### (.*)$/gm)].map((match) => slug(match[1]!));
  expect(ofOfficials.filter((heading) => !linked.includes(heading))).toEqual([]);
});
