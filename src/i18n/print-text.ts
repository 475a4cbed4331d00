/** Words of the commands that print: what was left out and what a plan says. One object per language in `{vi,en}/print.ts`. */
export interface PrintText {
  /** An area where no card differs from the earlier register. */
  readonly nothingChanged: (area: string) => string;
}
