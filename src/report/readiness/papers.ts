import { escapeHtml as esc } from '../../html/escape.ts';
import type { ReportForm, ReportInput } from './model.ts';

/** Giấy tờ đã in: what was held back first, then a list of links for each voting area, and for the rest by kind. */
export function papersSection({ forms, text, catalog }: ReportInput): string {
  if (forms === undefined || forms.length === 0) return '';
  const { report } = text;
  const item = ({
    title: whole,
    titleInArea = whole,
    path,
    state,
    pages,
    missing = [],
  }: ReportForm): string => {
    const title = state === 'refused' ? whole : titleInArea;
    const name = path === undefined ? esc(title) : `<a href="${esc(encodeURI(path))}">${esc(title)}</a>`;
    const remarks = [
      ...(pages > 0 ? [report.pageCount(catalog.writing.number(pages))] : []),
      ...(state === 'draft' ? [report.draft] : []),
      ...(missing.length > 0 ? [report.lacksLetters(missing)] : []),
    ];
    return `<li class="${state}">${name}${remarks.length > 0 ? ` <small>${esc(remarks.join(' · '))}</small>` : ''}</li>`;
  };
  const group = (heading: string, list: readonly ReportForm[]): string =>
    `<h3>${esc(heading)}</h3>\n<ul class="papers">\n${list.map(item).join('\n')}\n</ul>\n`;

  const refused = forms.filter(({ state }) => state === 'refused');
  const groups = new Map<string, ReportForm[]>();
  for (const form of forms) {
    if (form.state === 'refused') continue;
    const heading = form.area === undefined ? folderName(form.folder) : report.areaPapers(form.area);
    const same = groups.get(heading);
    if (same === undefined) groups.set(heading, [form]);
    else same.push(form);
  }
  return `<section><h2>${esc(report.forms)}</h2>
${refused.length === 0 ? '' : `<div class="held">${group(report.heldBack, refused)}</div>`}${[...groups].map(([heading, list]) => group(heading, list)).join('')}</section>
`;

  function folderName(folder: string): string {
    return folder === 'candidates' || folder === 'committees' ? report.folders[folder] : report.folders.other;
  }
}
