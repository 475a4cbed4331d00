/** One column that the program knows, and every heading by which a file may call it. */
export interface Column {
  /** Stable name: contract, JSON output and findings use it. */
  readonly key: string;
  /** The heading of the contract, which the program itself writes. */
  readonly vi: string;
  readonly en: string;
  /** Other headings met in real files; case, accents, punctuation and what stands in brackets do not matter. */
  readonly also: readonly string[];
  /** A file without this column cannot be checked. */
  readonly required?: true;
}
