import { ToolError } from '../findings/tool-error.ts';
import { LARGEST_FILE } from '../tables/open-file.ts';
import type { Io, Output } from './io.ts';

/** The real world: this process's streams, environment and clock. */
export function processIo(root: URL): Io {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    stdin: async () => {
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
        length += chunk.length;
        if (length > LARGEST_FILE) throw new ToolError('workbook-too-large', { path: 'stdin' });
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
    env: process.env,
    cwd: process.cwd(),
    canAsk: process.stdin.isTTY && process.stdout.isTTY && process.env['CI'] === undefined,
    now: Date.now,
    root,
  };
}

function output(stream: NodeJS.WriteStream): Output {
  // A reader that goes away (`baucu check | head`) is not our failure; any other is told by `write`.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    isTerminal: stream.isTTY,
    columns: stream.columns ?? 80,
  };
}
