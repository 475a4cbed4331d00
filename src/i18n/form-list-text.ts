/** Words of `print --list`, and of a form that has nothing to print. */
export interface FormListText {
  readonly orientation: Readonly<Record<'portrait' | 'landscape', string>>;
  readonly comes: Readonly<Record<'complete' | 'prefilled' | 'blank', string>>;
  readonly filledBy: (who: string) => string;
  readonly onRequest: string;
  readonly nothing: (form: string) => string;
}
