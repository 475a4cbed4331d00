import { COLUMNS } from '../../i18n/columns.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { TERMS } from '../../i18n/terms.ts';
import { ruleSheet, type RuleLine } from '../../law/rule-sheet.ts';
import { lawSheetText } from '../../report/law-sheet.ts';
import { terminalPaint } from '../../report/terminal.ts';
import { fold } from '../../vietnamese/text.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { mayColour, todayOf, type CommonOptions } from '../options.ts';

export interface LawOptions extends CommonOptions {
  readonly election: string;
}

/** `baucu law`: every rule in force for an election, with its article. */
export async function law(topic: string | undefined, options: LawOptions, io: Io): Promise<ExitCode> {
  const inForce = lawOf(await openStatuteBook(io), options.election, todayOf(options, io));
  const catalog = await loadCatalog(options.lang);
  const cite = (rule: RuleLine): readonly string[] => rule.basis.map(catalog.writing.citation);
  const wanted = fold(topic ?? '');
  const rules = ruleSheet(inForce, { terms: TERMS, columns: COLUMNS.candidates }).filter((rule) =>
    [rule.id, rule.kind, rule.label.vi, rule.label.en, rule.value[options.lang], ...cite(rule)].some(
      (words) => ` ${fold(words)} `.includes(wanted === '' ? '' : ` ${wanted} `) || words === topic,
    ),
  );
  if (options.json) {
    const shown = rules.map((rule) => ({
      ...rule,
      label: rule.label[options.lang],
      value: rule.value[options.lang],
      basis: cite(rule),
    }));
    await deliver(
      [
        `${JSON.stringify({ version: 1, election: options.election, lawOf: inForce.on, rules: shown }, null, 2)}\n`,
      ],
      options.out,
      io,
    );
    return EXIT.clean;
  }
  const text = (await loadCliText(options.lang)).law;
  const paint = terminalPaint(options.out === undefined && mayColour(options, io));
  const columns = Math.min(io.stdout.isTerminal ? io.stdout.columns : 110, 120);
  await deliver(lawSheetText(rules, inForce, { text, catalog, paint, columns }), options.out, io);
  return EXIT.clean;
}
