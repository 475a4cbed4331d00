import type { Language } from '../i18n/catalog.ts';
import { loadCliText } from '../i18n/load-cli.ts';
import { loadPrintText } from '../i18n/load-print.ts';
import type { Io } from './io.ts';
import type { PrintCommandOptions } from './print-options.ts';

/** Names a document whose font lacks characters, and these: whoever posts it must know before its readers do. */
export async function sayMissing(
  path: string,
  missing: readonly string[],
  language: Language,
  io: Io,
): Promise<void> {
  if (missing.length === 0) return;
  const { missingLetters } = await loadPrintText(language);
  await io.stderr.write(`${missingLetters(path, missing)}\n`);
}

/** Says how many papers errors kept from being printed, or from being more than a draft. */
export async function sayNotWhole(
  count: number,
  { force, lang }: PrintCommandOptions,
  io: Io,
): Promise<void> {
  if (count === 0) return;
  const { prepare } = await loadCliText(lang);
  await io.stderr.write(`${force ? prepare.drafts(count) : prepare.refused(count)}\n`);
}
