import { closest, distance } from 'fastest-levenshtein';
import { FINDING_CODES, SEVERITY } from '../../findings/codes.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCatalog, loadExplanations } from '../../i18n/load.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { codeBasis } from '../../law/code-basis.ts';
import { explanationText } from '../../report/explanation.ts';
import { terminalPaint } from '../../report/terminal.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { mayColour, todayOf, type CommonOptions } from '../options.ts';

export interface ExplainOptions extends CommonOptions {
  readonly election: string;
}

/** `baucu explain <code>`: what a finding means, its article, a wrong and a right row. Without a code: the list. */
export async function explain(code: string | undefined, options: ExplainOptions, io: Io): Promise<ExitCode> {
  const catalog = await loadCatalog(options.lang);
  const text = await loadCliText(options.lang);
  const explanations = await loadExplanations(options.lang);
  if (code === undefined) {
    const list = FINDING_CODES.map((known) => ({
      code: known,
      severity: SEVERITY[known],
      title: catalog.titles[known],
      meaning: explanations[known].meaning,
    }));
    const width = Math.max(...Object.values(text.severity).map((word) => word.length));
    if (options.json)
      await deliver([`${JSON.stringify({ version: 1, codes: list }, null, 2)}\n`], options.out, io);
    else
      await deliver(
        list.map(
          (line) => `${line.code.padEnd(36)} ${text.severity[line.severity].padEnd(width)}  ${line.title}\n`,
        ),
        options.out,
        io,
      );
    return EXIT.clean;
  }
  const known = FINDING_CODES.find((each) => each === code.trim());
  if (known === undefined) {
    const asked = code.slice(0, 80);
    const nearest = closest(asked, [...FINDING_CODES]);
    const isNear = distance(nearest, asked) <= asked.length / 2;
    throw new ToolError('code-unknown', { code: asked, nearest: isNear ? nearest : undefined });
  }
  const law = lawOf(await openStatuteBook(io), options.election, todayOf(options, io));
  const basis = codeBasis(known, law).map(catalog.writing.citation);
  const facts = {
    code: known,
    severity: SEVERITY[known],
    title: catalog.titles[known],
    basis,
    ...explanations[known],
  };
  if (options.json)
    await deliver([`${JSON.stringify({ version: 1, ...facts }, null, 2)}\n`], options.out, io);
  else
    await deliver(
      [
        explanationText(facts, {
          text,
          catalog,
          paint: terminalPaint(mayColour(options, io)),
          columns: Math.min(io.stdout.columns, 110),
        }),
      ],
      options.out,
      io,
    );
  return EXIT.clean;
}
