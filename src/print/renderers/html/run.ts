import { escapeHtml } from '../../../html/escape.ts';
import type { Run } from '../../document.ts';

/** Text in one style as HTML. */
export function runHtml({ text, bold, italic }: Run): string {
  let html = escapeHtml(text);
  if (italic) html = `<i>${html}</i>`;
  return bold ? `<b>${html}</b>` : html;
}
