/** Where text goes. `write` resolves when the stream took it, so that a slow pipe holds us back. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; 80 when it is not one. */
  readonly columns: number;
}

/** All the outside world a command may touch, so that tests can be the world. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input, for a command that was given `-`. */
  readonly stdin: () => Promise<Buffer>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether somebody sits at a keyboard and may be asked. */
  readonly canAsk: boolean;
  /** Milliseconds since 1970, the only clock. */
  readonly now: () => number;
  /** Folder of the built or source modules: `law/` is below it. */
  readonly root: URL;
}
