import type { FailureArgs } from '../../findings/tool-error.ts';
import type { Writing } from '../catalog.ts';
import { importText } from './import.ts';

type Unsure = FailureArgs['import-unsure'];

/** What of a file is not certain, and the option that settles each. */
export function importUnsure({ path, table, columns, days }: Unsure, write: Writing): string {
  const parts = [
    ...(columns.length === 0 ? [] : [aboutColumns(columns, table, write)]),
    ...days.map(aboutDays),
  ];
  return `Some of ${path} only a person can know, so nothing was imported. ${parts.join(' ')} The answers are remembered beside the file once it is imported.`;
}

function aboutColumns(columns: Unsure['columns'], table: Unsure['table'], write: Writing): string {
  const each = columns.map(({ letters, answerAs, choices }) => {
    const ways = choices.map((key) => `--map "${answerAs}=${key}" (${write.column(key, table)})`);
    return [...ways, `--map "${answerAs}=-" (leave column ${letters} out)`].join(' or ');
  });
  const many = columns.length === 1 ? 'one column holds' : `${columns.length} columns hold`;
  return `It is not certain what ${many}; add to the command, for each: ${each.join('; ')}.`;
}

function aboutDays({
  heading,
  letters,
  answerAs,
  why,
  cells,
  text,
  choices,
}: Unsure['days'][number]): string {
  const ways = choices.map(
    ({ way, reads }) => `--dates "${answerAs}=${way}" (${importText.dateWay[way](text, reads)})`,
  );
  return `Column ${letters}${heading === '' ? '' : ` “${heading}”`} ${importText.whyDays[why](cells, text)}; add to the command: ${ways.join(' or ')}.`;
}
