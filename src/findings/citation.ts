/** A place in an act: khoản, điểm, Điều. `article` is text because forms and appendices are cited too. */
export interface Citation {
  /** Id of the act, such as `85/2015/QH13`. */
  readonly act: string;
  readonly article?: number | undefined;
  readonly clause?: number | undefined;
  readonly point?: string | undefined;
  /** Mẫu số, of a resolution that carries forms. */
  readonly form?: number | undefined;
}
