import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';

/** A real terminal: types what is given and reads the screen. */
export function terminal(cwd: string): {
  type: (...keys: readonly string[]) => void;
  screen: () => string;
  until: (words: string) => Promise<void>;
} {
  const name = `baucu-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-L', name, ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  tmux(
    '-u',
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    '-x',
    '110',
    '-y',
    '50',
    '-c',
    cwd,
    'env -u CI LC_ALL=C.UTF-8 PS1="$ " bash --norc --noprofile',
  );
  onTestFinished(() => {
    tmux('kill-server');
  });
  const screen = (): string => tmux('capture-pane', '-p');
  return {
    type: (...keys) => {
      tmux('send-keys', ...keys);
    },
    screen,
    until: async (words) => {
      for (let tries = 0; tries < 200; tries += 1) {
        if (screen().normalize('NFC').includes(words)) return;
        await setTimeout(100);
      }
      expect(screen()).toContain(words);
    },
  };
}
