import { escapeHtml as esc } from '../../html/escape.ts';
import type { ReportInput, ReportMilestone } from './model.ts';

const OVER = new Set(['done', 'passed']);

/** Mốc thời gian: what is late or still to come; what is over stays folded away. */
export function milestonesSection({ milestones, text, catalog }: ReportInput): string {
  const { language, number } = catalog.writing;
  const table = (list: readonly ReportMilestone[]): string =>
    list.length === 0
      ? ''
      : `<table class="milestones"><tbody>\n${list
          .map(
            ({ statusKey, date, status, title, responsible, basis }) =>
              `<tr class="${esc(statusKey)}"><td class="n">${esc(date)}</td><td class="state">${esc(status)}</td><td>${esc(title[language])}<br><small>${esc(responsible[language])} · ${esc(basis)}</small></td></tr>`,
          )
          .join('\n')}\n</tbody></table>`;
  const over = milestones.filter(({ statusKey }) => OVER.has(statusKey));
  const ahead = milestones.filter(({ statusKey }) => !OVER.has(statusKey));
  const folded =
    over.length === 0
      ? ''
      : `<details class="over"><summary>${esc(text.report.milestonesOver(number(over.length)))}</summary>\n${table(over)}</details>`;
  return `<section><h2>${esc(text.report.milestones)}</h2>\n${table(ahead)}\n${folded}</section>\n`;
}
