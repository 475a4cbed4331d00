/** A row that is wrong, and the same row put right: cells by column key. Cells are data, so both languages share them. */
export interface ExampleRows {
  readonly wrong: Readonly<Record<string, string>>;
  readonly right: Readonly<Record<string, string>>;
}
