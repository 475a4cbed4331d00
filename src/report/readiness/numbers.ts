import { escapeHtml as esc } from '../../html/escape.ts';
import { COUNCILS } from '../../vocabulary.ts';
import type { ReportInput } from './model.ts';

/** Số liệu: how many people, and how many in each voting area, with a bar to compare them by. */
export function numbersSection({ result, text, catalog }: ReportInput): string {
  const { number, term } = catalog.writing;
  const { voters, byArea, bySex, byBallot } = result.summary;
  if (voters === 0) return '';
  const counts = Object.values(byArea);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...counts);
  const areas = Object.entries(byArea).map(
    ([area, count]) =>
      `<tr><td>${esc(area)}</td><td class="n">${number(count)}</td><td class="bar"><i style="width:${((count / most) * 100).toFixed(1)}%"></i></td></tr>`,
  );
  return `<section><h2>${esc(text.report.numbers)}</h2>
<ul class="facts">
<li><b>${number(total)}</b> ${esc(text.report.people)}</li>
<li><b>${number(bySex.male)}</b> ${esc(text.report.male)}</li>
<li><b>${number(bySex.female)}</b> ${esc(text.report.female)}</li>
${COUNCILS.map((council) => `<li><b>${number(byBallot[council])}</b> ${esc(term(`council/${council}`))}</li>`).join('\n')}
</ul>
<table class="areas"><thead><tr><th>${esc(text.report.area)}</th><th class="n">${esc(text.report.people)}</th><th></th></tr></thead><tbody>
${areas.join('\n')}
</tbody><tfoot><tr><th>${esc(text.report.total)}</th><th class="n">${number(total)}</th><th></th></tr></tfoot></table></section>
`;
}
