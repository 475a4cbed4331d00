import { lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder, makeFolderInside, renameOver, writeAtomically } from '../../src/prepare/atomic-write.ts';
import { temporaryFolder } from '../cli/temporary-ward.ts';

test('a full disk in the middle leaves the old file whole and nothing else', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.csv');
  writeFileSync(path, 'old');
  async function* runsOut(): AsyncIterable<string> {
    yield 'new';
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  }
  await expect(writeAtomically(path, runsOut())).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('stopping the program while it writes leaves the old file whole and nothing else', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.csv');
  writeFileSync(path, 'old');
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  const before = process.listenerCount('SIGINT');
  const seen: string[][] = [];
  async function* isStopped(): AsyncIterable<string> {
    yield 'new';
    seen.push(readdirSync(folder));
    process.emit('SIGINT', 'SIGINT');
    seen.push(readdirSync(folder));
  }
  await writeAtomically(path, isStopped()).catch(() => undefined);
  expect(seen.map((names) => names.length)).toEqual([2, 1]);
  expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGINT');
  kill.mockRestore();
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test('a link at the name is replaced, not followed', async () => {
  const [folder, outside] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(outside, 'precious.txt'), 'precious');
  symlinkSync(join(outside, 'precious.txt'), join(folder, 'a.csv'));
  await writeAtomically(join(folder, 'a.csv'), ['one', ' two']);
  expect(readFileSync(join(outside, 'precious.txt'), 'utf8')).toBe('precious');
  expect(lstatSync(join(folder, 'a.csv')).isSymbolicLink()).toBe(false);
  expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('one two');
});

test('a link in place of a folder below the root is replaced by a folder; the root itself may be a link', async () => {
  const [root, outside] = [temporaryFolder(), temporaryFolder()];
  symlinkSync(outside, join(root, 'voters'));
  await makeFolderInside(root, join(root, 'voters', 'area-01'));
  expect(lstatSync(join(root, 'voters')).isSymbolicLink()).toBe(false);
  expect(readdirSync(outside)).toEqual([]);

  const real = join(outside, 'real');
  mkdirSync(real);
  symlinkSync(real, join(outside, 'link'));
  await makeFolderInside(join(outside, 'link'), join(outside, 'link', 'inside'));
  expect(readdirSync(real)).toEqual(['inside']);
});

test.runIf(process.platform === 'linux')(
  'a folder that the system will not have is refused, not asked for again and again',
  async () => {
    await expect(makeFolder('/proc/baucu/out')).rejects.toMatchObject({ code: expect.any(String) });
  },
);

const holding = (times: number, code: string): { readonly move: () => Promise<void>; tries: number } => {
  const held = {
    tries: 0,
    move: (): Promise<void> => {
      held.tries += 1;
      return held.tries > times
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error(code), { code }));
    },
  };
  return held;
};

test.each(['EPERM', 'EACCES', 'EBUSY'])(
  'a file that is held for a moment (%s) is tried again',
  async (code) => {
    const held = holding(2, code);
    await renameOver('new', 'old', held.move);
    expect(held.tries).toBe(3);
  },
);

test.each([
  ['EBUSY', 6],
  ['ENOSPC', 1],
])('what stays so (%s) is told after %i tries', async (code, tries) => {
  const held = holding(100, code);
  await expect(renameOver('new', 'old', held.move)).rejects.toMatchObject({ code });
  expect(held.tries).toBe(tries);
});
