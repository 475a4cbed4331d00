import type { Language } from './catalog.ts';
import type { CliText } from './cli-text.ts';

/** The words of the command line in one language; the other is not loaded. */
export async function loadCliText(language: Language): Promise<CliText> {
  return language === 'en' ? (await import('./en/cli.ts')).cli : (await import('./vi/cli.ts')).cli;
}
