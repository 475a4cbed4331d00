/** Words of the commands that print: what was left out and what a plan says. One object per language in `{vi,en}/print.ts`. */
export interface PrintText {
  /** An area where no card differs from the earlier register. */
  readonly nothingChanged: (area: string) => string;
  /** Letters that the font lacks, in one document: it prints their numbers. */
  readonly missingLetters: (path: string, letters: readonly string[]) => string;
  /** Files of an earlier run that still lie in a pack. */
  readonly olderPapers: (folder: string, names: readonly string[]) => string;
  readonly plan: {
    readonly byForm: string;
    readonly byArea: string;
    readonly byPaper: string;
    /** "A4-portrait" in words. */
    readonly paper: (key: string) => string;
    readonly pages: string;
    readonly sheets: string;
    readonly reams: string;
    readonly minutes: string;
    readonly area: (number: string) => string;
    readonly wholeWard: string;
    readonly number: (value: number) => string;
    readonly total: (
      documents: number,
      pages: number,
      sheets: number,
      reams: number,
      minutes: number,
      pagesPerMinute: number,
    ) => string;
  };
}
