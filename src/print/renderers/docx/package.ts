import type { PrintDocument } from '../../document.ts';
import { wordAcross } from '../printed-words.ts';
import { STYLES } from './styles.ts';
import { paragraphXml, runXml, xml } from './text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a header or footer part is: what it is called in the relations, and its text. */
interface Edge {
  readonly id: string;
  readonly kind: 'header' | 'footer';
  readonly page: 'default' | 'first';
  readonly content: string;
}

/** Every part of the file but the body itself: name to text, in the order in which they are packed. */
export function packageParts(document: PrintDocument, body: string): ReadonlyMap<string, string> {
  const edges = edgesOf(document);
  const parts = edges.map(
    ({ id, kind, content }) =>
      [
        `word/${id}.xml`,
        `${HEAD}<w:${kind === 'header' ? 'hdr' : 'ftr'} xmlns:w="${MAIN}">${content}</w:${kind === 'header' ? 'hdr' : 'ftr'}>`,
      ] as const,
  );
  return new Map([
    ['[Content_Types].xml', contentTypes(edges)],
    [
      '_rels/.rels',
      relations([
        ['rId1', `${RELATED}/officeDocument`, 'word/document.xml'],
        [
          'rId2',
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
      ]),
    ],
    ['docProps/core.xml', coreProperties(document.title)],
    [
      'word/document.xml',
      `${HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATED}"><w:body>${body}</w:body></w:document>`,
    ],
    [
      'word/_rels/document.xml.rels',
      relations([
        ['rStyles', `${RELATED}/styles`, 'styles.xml'],
        ...edges.map(({ id, kind }) => [id, `${RELATED}/${kind}`, `${id}.xml`] as const),
      ]),
    ],
    ['word/styles.xml', STYLES],
    ...parts,
  ]);
}

/** Names of the edges, for the section that uses them; a first page of its own where one has another edge. */
export function edgeReferences(document: PrintDocument): string {
  const edges = edgesOf(document);
  return edges.map(({ id, kind, page }) => `<w:${kind}Reference w:type="${page}" r:id="${id}"/>`).join('');
}

export const hasFirstPage = ({ page }: PrintDocument): boolean => page.numbering === 'top';

function edgesOf(document: PrintDocument): readonly Edge[] {
  const { numbering, footLabel } = document.page;
  const across = wordAcross(document);
  const word =
    across === undefined
      ? ''
      : paragraphXml(runXml({ text: across, bold: true }, 14), { style: 'Header', align: 'right' });
  const number = field('PAGE');
  const ofAll = `${number}${runXml({ text: '/' })}${field('NUMPAGES')}`;
  const label = footLabel === undefined ? '' : `${footLabel} · `;
  const empty = paragraphXml('', { style: 'Header' });
  const top: Edge = {
    id: 'header1',
    kind: 'header',
    page: 'default',
    content: `${word}${numbering === 'top' ? paragraphXml(number, { style: 'Header' }) : ''}` || empty,
  };
  const first: Edge = { id: 'header2', kind: 'header', page: 'first', content: word || empty };
  const foot: Edge = {
    id: 'footer1',
    kind: 'footer',
    page: 'default',
    content: paragraphXml(`${runXml({ text: `${label}Trang ` })}${ofAll}`, { style: 'Footer' }),
  };
  return [top, ...(numbering === 'top' ? [first] : []), ...(numbering === 'foot' ? [foot] : [])];
}

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

function contentTypes(edges: readonly Edge[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', `${WORD_TYPE}.document.main+xml`)}${override('word/styles.xml', `${WORD_TYPE}.styles+xml`)}${edges.map(({ id, kind }) => override(`word/${id}.xml`, `${WORD_TYPE}.${kind}+xml`)).join('')}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;
}

function relations(lines: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${lines.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

/** Title and language, and no time of making: the same document gives the same bytes. */
function coreProperties(title: string): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:creator>baucu</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>`;
}
