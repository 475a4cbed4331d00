import type { PageSetup } from '../../document.ts';
import { paperSize } from '../../paper.ts';

/** Everything a page needs to look and break as on paper. Nothing is fetched: the fonts are the reader's own. */
export function styleSheet(page: PageSetup): string {
  const { top, right, bottom, left } = page.margins;
  const { width } = paperSize(page);
  return `@page { size: ${page.size} ${page.orientation}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; ${pageNumber(page)} }
${page.numbering === 'top' ? '@page :first { @top-center { content: none } }' : ''}
* { box-sizing: border-box }
body { margin: 0; color: #000; background: #fff; font: 13pt/1.3 'Times New Roman', Tinos, 'Liberation Serif', serif }
p, h1 { margin: 0 }
.form-code { text-align: right; font-size: 11pt; font-weight: bold }
.heading { display: flex; line-height: 1.15; text-align: center }
.issuer .last { display: inline-block } .issuer .last::after { content: ''; display: block; width: 40%; margin: 2pt auto 4pt; border-top: .75pt solid }
.motto { display: inline-block; border-bottom: .75pt solid; padding-bottom: 1pt; margin-bottom: 3pt }
h1 { margin: 10pt 0 0; font-size: 14pt; line-height: 1.2; text-align: center; font-weight: normal; text-wrap: balance; break-after: avoid } h1 span { display: block } h1 .ruled { width: fit-content; margin: 0 auto } .ruled::after { content: ''; display: block; width: 40%; margin: 2pt auto 4pt; border-top: .75pt solid }
.text { margin-top: 6pt; orphans: 2; widows: 2 }
.justify { text-align: justify } .left { text-align: left } .center { text-align: center } .right { text-align: right }
table { width: calc(100% - 2pt); margin: 8pt 1pt 0; border-collapse: collapse; table-layout: fixed; line-height: 1.13 }
th, td { border: .5pt solid #000; padding: 2pt; overflow-wrap: break-word; vertical-align: middle } th { padding: 2pt .5pt; font-size: .93em }
.whole { white-space: nowrap; padding: 2pt 0 }
thead { display: table-header-group } .numbers td { font-style: italic; text-align: center }
tr, .last-rows { break-inside: avoid } table { break-after: avoid }
.totals td { font-weight: bold; text-align: center } .empty { font-style: italic; text-align: center }
.columns { column-count: 2; column-gap: 5mm; margin-top: 8pt } .columns table { margin-top: 0 }
.together { break-before: avoid; break-inside: avoid }
.signatures { display: flex; justify-content: flex-end; margin-top: 8pt; line-height: 1.15; text-align: center; break-inside: avoid }
.signatures > div { flex: 0 0 auto }
.recipients { flex: 1 1 auto; text-align: left }
.field { display: flex; gap: .4em; margin-top: 4pt } .field > span { display: flex; flex: 1 1 0; align-items: flex-end; min-height: 1.25em } .field .dots { flex: 1 1 0; min-width: 3em; margin: 0 .2em .25em; border-bottom: 1pt dotted }
.boxed { display: flex; align-items: center; gap: 8pt; margin-top: 6pt; line-height: 1.15; text-align: center; break-inside: avoid } .boxed > div { flex: 0 0 auto; display: flex; flex-direction: column; justify-content: center; border: .75pt solid } .boxed > .two { border: 4pt double } .boxed > .beside { flex: 1 1 0; border: 0 }
.turn { break-after: page }
.notes { margin-top: 8pt; font-size: 10pt; font-style: italic; line-height: 1.15 }
.draft { position: fixed; inset: 0; z-index: -1; display: flex; align-items: center; justify-content: center; color: #ddd; font-size: 110pt; font-weight: bold }
.draft.both { font-size: 48pt }
.draft span { transform: rotate(-35deg); white-space: nowrap }
.sheet { position: relative; break-after: page; break-inside: avoid; overflow: hidden }
.card { position: absolute } .card > div { position: absolute } .card > div > :first-child { margin-top: 0 } .card .draft { position: absolute; font-size: 55pt }
.drawing { display: block }
.cut { position: absolute; background: #000 }
@media screen {
  html { background: #888 }
  body { width: ${width}mm; margin: 8mm auto; padding: ${top}mm ${right}mm ${bottom}mm ${left}mm; box-shadow: 0 0 4mm #333; isolation: isolate }
}
`;
}

function pageNumber({ numbering, footLabel }: PageSetup): string {
  if (numbering === 'foot')
    return `@bottom-center { content: "${footLabel === undefined ? '' : `${cssText(footLabel)} · `}Trang " counter(page) "/" counter(pages); font: italic 11pt 'Times New Roman', Tinos, serif }`;
  if (numbering === 'top')
    return `@top-center { content: counter(page); font: 13pt 'Times New Roman', Tinos, serif }`;
  return '';
}

/** A text inside a CSS string. */
const cssText = (text: string): string =>
  text.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
