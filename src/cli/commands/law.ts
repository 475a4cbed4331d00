import { COLUMNS } from '../../i18n/columns.ts';
import { TERMS } from '../../i18n/terms.ts';
import type { Law } from '../../law/model.ts';
import { ruleSheet, type RuleLine } from '../../law/rule-sheet.ts';
import type { LawWords } from '../../report/law/sheet.ts';
import { fold } from '../../vietnamese/text.ts';
import { deliverLaw, lawWords, type LawFormatOptions } from '../deliver-law.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { todayOf } from '../options.ts';

export interface LawOptions extends LawFormatOptions {
  readonly election: string;
}

/** `baucu law`: every rule in force for an election, with its article, or those that speak of a topic. */
export async function law(topic: string | undefined, options: LawOptions, io: Io): Promise<ExitCode> {
  const inForce = lawOf(await openStatuteBook(io), options.election, todayOf(options, io));
  const words = await lawWords(options.lang);
  const rules = linesOf(inForce).filter((rule) => isAbout(rule, topic, words));
  return deliverLaw({ rules, law: inForce, asked: topic }, words, options, io);
}

/** Every rule in force in words. */
export function linesOf(inForce: Law): readonly RuleLine[] {
  return ruleSheet(inForce, { terms: TERMS, columns: COLUMNS.candidates });
}

function isAbout(rule: RuleLine, topic: string | undefined, { writing }: LawWords): boolean {
  const wanted = fold(topic ?? '');
  if (wanted === '') return true;
  const texts = [
    rule.id,
    rule.kind,
    rule.label.vi,
    rule.label.en,
    rule.value[writing.language],
    ...rule.basis.map(writing.citation),
  ];
  return texts.some((text) => text === topic || ` ${fold(text)} `.includes(` ${wanted} `));
}
