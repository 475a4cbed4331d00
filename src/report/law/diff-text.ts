import type { RuleChange, RuleDifference } from '../../law/diff.ts';
import type { SaidRule } from '../../law/rule-sheet.ts';
import { wrapAll } from '../calendar/columns.ts';
import type { Paint } from '../paint.ts';
import type { LawSheet, LawWords } from './sheet.ts';

const ORDER: readonly RuleChange[] = ['changed', 'added', 'gone', 'restated'];

/** What changed in the law between two elections: both wordings with both articles, for a terminal of so many columns. */
export function* lawDiffText(
  differences: readonly RuleDifference[],
  from: LawSheet['law'],
  to: LawSheet['law'],
  words: LawWords,
  { paint, columns }: { readonly paint: Paint; readonly columns: number },
): Iterable<string> {
  const { text, writing } = words;
  const named = ({ election, on }: LawSheet['law']): string =>
    `${election.id} (${text.diff.lawOf(writing.day(on))})`;
  yield `${wrapAll(text.diff.title(named(from), named(to)), columns)
    .map((line) => paint.bold(line))
    .join('\n')}\n`;
  if (differences.length === 0) yield `${text.diff.none}\n`;
  for (const change of ORDER) {
    const group = differences.filter((one) => one.change === change);
    if (group.length === 0) continue;
    const heading = text.diff.heading(change, from.election.id, to.election.id, group.length);
    yield `\n${wrapAll(heading, columns)
      .map((line) => paint.bold(line))
      .join('\n')}\n`;
    for (const one of group) yield difference(one, words, { paint, columns });
  }
}

function difference(
  { id, change, before, after }: RuleDifference,
  words: LawWords,
  { paint, columns }: { readonly paint: Paint; readonly columns: number },
): string {
  const { text, writing } = words;
  const label = (after ?? before)!.label[writing.language];
  const said = (mark: string, name: string, rule: SaidRule | undefined): readonly string[] => {
    if (rule === undefined) return [];
    const colour = mark === '-' ? paint.red : paint.green;
    const lead = change === 'changed' || change === 'restated' ? `${name}: ` : '';
    const value = change === 'restated' ? [] : wrapAll(lead + rule.value[writing.language], columns - 4);
    const basis = writing.citations(rule.basis);
    return [
      ...value.map((line, at) => colour(`  ${at === 0 ? mark : ' '} ${line}`)),
      ...wrapAll(change === 'restated' ? lead + basis : basis, columns - 4).map((line) =>
        paint.dim(`    ${line}`),
      ),
    ];
  };
  const title = wrapAll(`${label} (${id})`, columns);
  return [
    '',
    ...title,
    ...said('-', text.diff.before, before),
    ...said('+', text.diff.after, after),
    '',
  ].join('\n');
}
