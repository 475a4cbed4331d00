import { isMet, type CouncilStructure, type Share } from '../../audit/structure/model.ts';
import { escapeHtml as esc } from '../../html/escape.ts';
import { haveText, resultText, shareName, shareText, type StructureWords } from './words.ts';

// Lengths in user units of the drawing, which is as wide as the page.
const WIDTH = 720;
const LABEL = 250;
const ROW = 34;
const BAR = 16;
const END = 120;
const COLOUR = { met: '#1b6e3c', law: '#b3261e', target: '#b57a00', open: '#6b6b70' } as const;

/** Biểu đồ cơ cấu: a bar for each share, an upright line where it should reach, and the same in a table for who cannot see it. */
export function structureCharts(councils: readonly CouncilStructure[], words: StructureWords): string {
  if (councils.length === 0) return '';
  const { text } = words;
  const title = text.title.charAt(0) + text.title.slice(1).toLocaleLowerCase('vi');
  return `<section><h2>${esc(title)}</h2>\n${councils.map((council) => chart(council, words)).join('')}</section>\n`;
}

function chart(council: CouncilStructure, words: StructureWords): string {
  const { text, writing } = words;
  const { level, shares, people, seats, isWhole } = council;
  const name = writing.term(`council/${level}`);
  const height = shares.length * ROW + 8;
  const described = shares.map((share) =>
    share.columnLacking === undefined
      ? text.chart.describe(
          shareName(share, words),
          `${share.have} (${shareText(share, words)})`,
          share.need === undefined ? '' : String(share.need),
        )
      : `${shareName(share, words)}: ${resultText(share, words)}`,
  );
  return `<h3>${esc(text.council(name.charAt(0).toUpperCase() + name.slice(1), people, seats))}</h3>
${isWhole ? '' : `<p>${esc(text.notWhole)}</p>\n`}<svg role="img" aria-labelledby="st-${level} sd-${level}" viewBox="0 0 ${WIDTH} ${height}" width="100%" font-family="inherit" font-size="14">
<title id="st-${level}">${esc(text.chart.title(name))}</title><desc id="sd-${level}">${esc(`${described.join('. ')}.`)}</desc>
${shares.map((share, index) => bar(share, index * ROW + 4, council, words)).join('\n')}
</svg>
<p><small>${esc(text.chart.needed)}. ${esc(text.rounding)}</small></p>
${table(shares, words)}`;
}

function bar(share: Share, y: number, { isWhole }: CouncilStructure, words: StructureWords): string {
  const { have, of = 0, need } = share;
  const room = WIDTH - LABEL - END;
  const at = (count: number): number => (of === 0 ? 0 : Math.round((Math.min(count, of) / of) * room));
  const met = isMet(share);
  const colour = met === undefined || !isWhole ? COLOUR.open : met ? COLOUR.met : COLOUR[share.force];
  const middle = y + BAR / 2 + 5;
  const line =
    need === undefined || of === 0
      ? ''
      : `<line x1="${LABEL + at(need)}" x2="${LABEL + at(need)}" y1="${y - 3}" y2="${y + BAR + 3}" stroke="#1d1d1f" stroke-width="2"/>`;
  const said =
    share.columnLacking === undefined
      ? `${have}${need === undefined ? '' : ` / ${need}`} · ${shareText(share, words)}`
      : '?';
  return `<text x="${LABEL - 10}" y="${middle}" text-anchor="end">${esc(shareName(share, words))}</text><rect x="${LABEL}" y="${y}" width="${room}" height="${BAR}" fill="#ececf0"/><rect x="${LABEL}" y="${y}" width="${at(have)}" height="${BAR}" fill="${colour}"/>${line}<text x="${LABEL + room + 10}" y="${middle}">${esc(said)}</text>`;
}

function table(shares: readonly Share[], words: StructureWords): string {
  const { text, writing } = words;
  const { group, have, percent, need, force, result } = text.columns;
  const rows = shares.map((share) => {
    const level =
      share.share === undefined ? '' : `${writing.percent(share.share)}, ${text.force[share.force]}`;
    const cells = [
      `<th scope="row">${esc(shareName(share, words))}</th>`,
      `<td class="n">${haveText(share, words)}</td>`,
      `<td class="n">${esc(shareText(share, words))}</td>`,
      `<td class="n">${share.need ?? ''}</td>`,
      `<td>${esc(level)}</td>`,
      `<td>${esc(resultText(share, words))}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = [group, have, percent, need, force, result]
    .map((name, index) => `<th scope="col"${index > 0 && index < 4 ? ' class="n"' : ''}>${esc(name)}</th>`)
    .join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>\n`;
}
