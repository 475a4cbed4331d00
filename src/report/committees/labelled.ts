import type { Paint } from '../paint.ts';
import { wrap } from '../wrap.ts';

const INDENT = 4;

/** A label and what it says beside it, wrapped under itself; further paragraphs under the first. */
export function labelled(
  label: string,
  paragraphs: readonly string[],
  { paint, columns }: { readonly paint: Paint; readonly columns: number },
  labelWidth: number,
  colour?: keyof Paint,
): string {
  const room = Math.max(20, columns - INDENT - labelWidth);
  const lines = paragraphs.flatMap((paragraph) => hanging(paragraph, room));
  return lines
    .map((line, index) => {
      const head = index === 0 ? label.padEnd(labelWidth) : ' '.repeat(labelWidth);
      return `${' '.repeat(INDENT)}${paint.dim(head)}${colour ? paint[colour](line) : line}\n`;
    })
    .join('');
}

/** The name of a body above what is said of it, wrapped under itself. */
export function bodyTitle(
  name: string,
  about: string,
  { paint, columns }: { readonly paint: Paint; readonly columns: number },
): string {
  const title = name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
  const lines = wrap(about === '' ? title : `${title} · ${about}`, columns - 2 * INDENT);
  return lines.map((line, index) => `${' '.repeat(index === 0 ? 2 : INDENT)}${paint.bold(line)}\n`).join('');
}

/** A paragraph as wide as the screen. */
export function paragraph(
  text: string,
  columns: number,
  paint: (line: string) => string = (line) => line,
): string {
  return wrap(text, columns)
    .map((line) => `${paint(line)}\n`)
    .join('');
}

/** Under the text of "1. …" and not under its number. */
function hanging(paragraph: string, room: number): readonly string[] {
  const mark = /^(?:\d+\.|-) /.exec(paragraph)?.[0] ?? '';
  const lines = wrap(paragraph.slice(mark.length), room - mark.length);
  return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line);
}
