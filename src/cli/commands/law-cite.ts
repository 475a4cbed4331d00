import { ToolError } from '../../findings/tool-error.ts';
import { askedProvision, rulesCiting } from '../../law/cite.ts';
import { deliverLaw, lawWords } from '../deliver-law.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { todayOf } from '../options.ts';
import { linesOf, type LawOptions } from './law.ts';

/** `baucu law cite <provision>`: the rules that rest on an article, a clause, a form or an act. */
export async function lawCite(provision: string, options: LawOptions, io: Io): Promise<ExitCode> {
  const asked = askedProvision(provision);
  if (asked === undefined) {
    const expected = '"Điều 25"; "khoản 2 Điều 29"; "Mẫu số 31"; 83/2025/QH15';
    throw new ToolError('option-bad-value', {
      option: '<provision>',
      text: provision.slice(0, 100),
      expected,
    });
  }
  const inForce = lawOf(await openStatuteBook(io), options.election, todayOf(options, io));
  const words = await lawWords(options.lang);
  const rules = rulesCiting(linesOf(inForce), asked);
  // Nothing found is not the same as nothing in law.
  const text = { ...words.text, none: words.text.noneCited(provision) };
  return deliverLaw({ rules, law: inForce, asked: provision }, { ...words, text }, options, io);
}
