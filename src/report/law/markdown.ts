import { chapters, sheetHeading, type LawSheet, type LawWords, type WordedRule } from './sheet.ts';

/** The rules in force as Markdown: one line a rule, so that a change of law is a changed line. */
export function* lawMarkdown(sheet: LawSheet, words: LawWords): Iterable<string> {
  const [title = '', ...under] = sheetHeading(sheet, words);
  yield `# ${escaped(title)}\n\n${under.map((line) => `${escaped(line)}\n`).join('\n')}`;
  const { rule, value, basis, since, replaced } = words.text.columns;
  for (const chapter of chapters(sheet.rules, words)) {
    yield `\n## ${escaped(chapter.name)}\n\n`;
    yield row([rule, value, basis, since, replaced]);
    yield row(['---', '---', '---', '---', '---']);
    for (const one of chapter.rules) yield row(cells(one, words));
  }
}

function cells(rule: WordedRule, { text }: LawWords): readonly string[] {
  const note = rule.note === '' ? '' : `<br>*${text.note}: ${escaped(rule.note)}*`;
  return [
    `${escaped(rule.label)}<br>\`${rule.id}\``,
    escaped(rule.value) + note,
    escaped(rule.basis),
    escaped(rule.since),
    escaped(rule.replaced),
  ];
}

const row = (cellTexts: readonly string[]): string => `| ${cellTexts.join(' | ')} |\n`;

/** Signs that Markdown would read as its own. */
const escaped = (text: string): string => text.replaceAll(/[\\|*_`<>[\]]/g, '\\$&');
