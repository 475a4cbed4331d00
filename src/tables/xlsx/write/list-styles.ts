/** Numbers of the styles that the list of findings is written in. */
export interface ListStyles {
  readonly title: number;
  readonly head: number;
  readonly text: number;
  readonly link: number;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}
