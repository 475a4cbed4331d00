import { main } from '../../src/cli/main.ts';
import type { Io, Output } from '../../src/cli/io.ts';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly cwd?: string;
  /** Whether stdout is a screen. */
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What comes in by a pipe. */
  readonly stdin?: string | Uint8Array;
  /** `2026-01-20T10:00:00+07:00` and the like. */
  readonly now?: string;
  /** Folder of modules, when not that of the sources. */
  readonly root?: URL;
}

/** Runs the program's real `main` in a world of its own. */
export async function runCli(argv: readonly string[], world: World = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Output => ({
    write: async (text) => {
      written[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    },
    isTerminal: world.terminal === true,
    columns: world.columns ?? 80,
  });
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: async () => Buffer.from(world.stdin ?? ''),
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
    canAsk: false,
    now: () => Date.parse(world.now ?? '2026-01-20T10:00:00+07:00'),
    root: world.root ?? new URL('../../src/', import.meta.url),
  };
  const exitCode = await main(argv, io);
  return { exitCode, ...written };
}
