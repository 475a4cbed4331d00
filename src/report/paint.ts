/** How a report marks words; a terminal colours them, everything else leaves them as they are. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;

/** No marks at all: pipes, files, `--no-color`. */
export const plain: Paint = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };
