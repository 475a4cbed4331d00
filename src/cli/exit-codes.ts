/** What a script may rely on. */
export const EXIT = {
  /** Done, nothing wrong. */
  clean: 0,
  /** Done, and findings of severity `error` exist (with `--strict`, warnings too). */
  findings: 1,
  /** Used wrongly, or an input cannot be read at all. */
  usage: 2,
  /** A failure of the program or the machine. */
  failure: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
