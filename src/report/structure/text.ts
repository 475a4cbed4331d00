import { isMet, type CouncilStructure, type Share } from '../../audit/structure/model.ts';
import type { StructureText } from '../../i18n/structure-text.ts';
import {
  rowLines,
  tableWidth,
  wrapAll,
  type Cells,
  type Column,
  type PaintName,
} from '../calendar/columns.ts';
import type { Paint } from '../paint.ts';
import {
  groupList,
  haveText,
  repairWords,
  resultText,
  shareName,
  shareText,
  type StructureWords,
} from './words.ts';

export interface StructureScreen extends StructureWords {
  readonly paint: Paint;
  readonly columns: number;
}

type ShareColumn = keyof StructureText['columns'];

/** Each share of each council: what it has, what it needs, and the smallest change that meets it. */
export function* structureText(
  councils: readonly CouncilStructure[],
  heading: string,
  screen: StructureScreen,
): Iterable<string> {
  const { text, writing, columns } = screen;
  yield paragraph(`${text.title} · ${heading}`, screen, 'bold');
  if (councils.length === 0) yield paragraph(text.nothing, screen);
  for (const council of councils) {
    const name = capital(writing.term(`council/${council.level}`));
    yield `\n${paragraph(text.council(name, council.people, council.seats), screen, 'bold')}`;
    if (!council.isWhole) yield paragraph(text.notWhole, screen, 'yellow');
    yield* table(council.shares, screen);
    if (council.withoutRule.length > 0)
      yield paragraph(text.noRule(groupList(council.withoutRule, screen)), screen, 'yellow');
    yield* byConstituency(council, screen, columns);
    yield* repairs(council, screen);
  }
  if (councils.length > 0) yield `\n${paragraph(text.rounding, screen, 'dim')}`;
}

function* table(shares: readonly Share[], screen: StructureScreen): Iterable<string> {
  const { text, writing, paint, columns } = screen;
  const layout: readonly Column<ShareColumn>[] = [
    { key: 'group', width: Math.max(20, Math.min(44, columns - 54)) },
    { key: 'have', width: 4, right: true },
    { key: 'percent', width: 6, right: true },
    { key: 'need', width: 5, right: true },
    { key: 'force', width: 14 },
    { key: 'result', width: 15 },
  ];
  const head = Object.fromEntries(
    layout.map(({ key }) => [key, [{ text: text.columns[key], paint: 'bold' as const }]]),
  ) as Cells<ShareColumn>;
  yield joined(rowLines(head, layout, paint));
  yield `${paint.dim('─'.repeat(tableWidth(layout)))}\n`;
  for (const share of shares) {
    const met = isMet(share);
    const colour: PaintName | undefined =
      met === undefined ? 'dim' : met ? 'green' : share.force === 'law' ? 'red' : 'yellow';
    const cells: Cells<ShareColumn> = {
      group: [
        { text: shareName(share, screen) },
        { text: share.basis.slice(0, 1).map(writing.citation).join(''), paint: 'dim' },
      ],
      have: [{ text: haveText(share, screen) }],
      percent: [{ text: shareText(share, screen) }],
      need: [{ text: share.need === undefined ? '' : writing.number(share.need) }],
      force: [
        {
          text:
            share.share === undefined ? '' : `${writing.percent(share.share)}, ${text.force[share.force]}`,
        },
      ],
      result: [{ text: resultText(share, screen), paint: colour }],
    };
    yield joined(rowLines(cells, layout, paint));
  }
}

function* byConstituency(
  { constituencies, shares }: CouncilStructure,
  screen: StructureScreen,
  columns: number,
): Iterable<string> {
  if (constituencies.length < 2) return;
  const { text, paint } = screen;
  const asked = shares.filter(({ base }) => base === 'list');
  const width = Math.max(9, Math.min(16, Math.floor((columns - 18) / asked.length) - 2));
  const layout: readonly Column<string>[] = [
    { key: 'number', width: 7 },
    { key: 'people', width: 6, right: true },
    ...asked.map(({ group }) => ({ key: group, width, right: true as const })),
  ];
  yield `\n${paragraph(text.byConstituency, screen)}`;
  const head: Cells<string> = {
    number: [{ text: text.constituency, paint: 'bold' }],
    people: [{ text: text.people, paint: 'bold' }],
    ...Object.fromEntries(
      asked.map(({ group }) => [group, [{ text: text.group(group, undefined), paint: 'bold' as const }]]),
    ),
  };
  yield joined(rowLines(head, layout, paint));
  for (const one of constituencies) {
    const cells: Cells<string> = {
      number: [{ text: one.constituency }],
      people: [{ text: String(one.people) }],
      ...Object.fromEntries(
        one.shares
          .filter(({ base }) => base === 'list')
          .map((share) => [share.group, [{ text: hasOfNeed(share, screen) }]]),
      ),
    };
    yield joined(rowLines(cells, layout, paint));
  }
}

/** "2/3", or "2" where nothing is asked; '' where nobody could be counted. */
function hasOfNeed(share: Share, screen: StructureScreen): string {
  const have = haveText(share, screen);
  return have === '' || share.need === undefined ? have : `${have}/${share.need}`;
}

function* repairs({ repairs: list }: CouncilStructure, screen: StructureScreen): Iterable<string> {
  const { text } = screen;
  for (const repair of list) {
    const { add, replace } = repairWords(repair, screen);
    yield `\n${paragraph(text.repair[repair.scope], screen, 'bold')}`;
    yield bullet(`- ${add}`, screen);
    if (replace !== undefined) yield bullet(`- ${text.either} ${replace}`, screen);
  }
  if (list.some(({ groups }) => groups.length > 1)) yield paragraph(text.oneMayCount, screen, 'dim');
}

function bullet(words: string, { columns }: StructureScreen): string {
  return wrapAll(words, columns - 4)
    .map((line, index) => `${index === 0 ? '  ' : '    '}${line}\n`)
    .join('');
}

function paragraph(words: string, { paint, columns }: StructureScreen, colour?: PaintName): string {
  return joined(wrapAll(words, columns).map((line) => (colour ? paint[colour](line) : line)));
}

const joined = (texts: readonly string[]): string => texts.map((line) => `${line}\n`).join('');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
