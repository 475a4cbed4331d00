import { ToolError } from '../findings/tool-error.ts';
import { loadLawText } from '../i18n/load-law.ts';
import { loadWriting } from '../i18n/load-writing.ts';
import type { LawSheet, LawWords } from '../report/law/sheet.ts';
import { deliver } from './deliver.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { paintFor, screenColumns } from './screen.ts';

export interface LawFormatOptions extends CommonOptions {
  readonly format: 'text' | 'md' | 'pdf';
}

/** The words that sheets of law are written with. */
export async function lawWords(lang: CommonOptions['lang']): Promise<LawWords> {
  const [text, writing] = await Promise.all([loadLawText(lang), loadWriting(lang)]);
  return { text, writing };
}

/** Sends a sheet of rules out in the format asked for. Each format's module is loaded when it is asked for. */
export async function deliverLaw(
  sheet: LawSheet,
  words: LawWords,
  options: LawFormatOptions,
  io: Io,
): Promise<ExitCode> {
  await deliver(await written(sheet, words, options, io), options.out, io);
  return EXIT.clean;
}

async function written(
  sheet: LawSheet,
  words: LawWords,
  options: LawFormatOptions,
  io: Io,
): Promise<Iterable<string> | Uint8Array> {
  if (options.json) {
    const { lawJson } = await import('../report/law/json.ts');
    return [`${JSON.stringify(lawJson(sheet, words), null, 2)}\n`];
  }
  switch (options.format) {
    case 'md':
      return (await import('../report/law/markdown.ts')).lawMarkdown(sheet, words);
    case 'pdf': {
      if (options.out === undefined && io.stdout.isTerminal)
        throw new ToolError('option-needed', { option: '--out', why: 'pdf' });
      return (await import('../report/law/pdf.ts')).lawPdf(sheet, words);
    }
    case 'text': {
      const { lawTable } = await import('../report/law/table.ts');
      return lawTable(sheet, words, await paintFor(options, io), screenColumns(options, io, 160));
    }
  }
}
