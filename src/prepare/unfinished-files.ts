import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const unfinished = new Set<string>();

/** Remembers a file that is being written, so that it goes when the program is stopped (Ctrl-C): it may hold personal data. */
export function beginFile(path: string): void {
  if (unfinished.size === 0) for (const signal of SIGNALS) process.on(signal, stop);
  unfinished.add(path);
}

/** The file is whole, or gone. */
export function endFile(path: string): void {
  unfinished.delete(path);
  if (unfinished.size === 0) for (const signal of SIGNALS) process.off(signal, stop);
}

/** Removes what is unfinished and lets the signal do what it does without us. */
function stop(signal: NodeJS.Signals): void {
  for (const path of unfinished) {
    rmSync(path, { force: true });
    endFile(path);
  }
  process.kill(process.pid, signal);
}
