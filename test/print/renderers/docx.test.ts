import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { findingIndexForm } from '../../../src/print/forms/finding-index.ts';
import { voterListForm } from '../../../src/print/forms/voter-list.ts';
import { formatsOf } from '../../../src/print/renderers/index.ts';
import { renderDocx } from '../../../src/print/renderers/docx.ts';
import { voterCardsForm } from '../../../src/print/forms/voter-cards.ts';
import { openZip } from '../../../src/tables/zip.ts';
import { documentOf, PAGE, tableOf } from '../documents.ts';
import { areaRoll, formContext, manyLines } from '../invented.ts';

async function parts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(Buffer.from(bytes));
  const read = async (name: string): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of zip.chunks(name)) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  };
  return new Map(await Promise.all(zip.names.map(async (name) => [name, await read(name)] as const)));
}

const bodyOf = async (document: Parameters<typeof renderDocx>[0]): Promise<string> =>
  (await parts((await renderDocx(document)).bytes)).get('word/document.xml')!;
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('|');

test('every part is well-formed, and the relations name parts that are there', async () => {
  const all = await parts((await renderDocx(voterListForm(areaRoll(manyLines(5)), formContext()))).bytes);
  for (const [name, text] of all) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(text).close();
  }
  const targets = [...all.get('word/_rels/document.xml.rels')!.matchAll(/Target="([^"]+)"/g)];
  for (const [, target] of targets) expect(all.has(`word/${target}`), target).toBe(true);
});

test('the same document gives the same bytes, without any time', async () => {
  const document = voterListForm(areaRoll(manyLines(20)), formContext());
  const [first, second] = [await renderDocx(document), await renderDocx(document)];
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  expect([...(await parts(first.bytes)).values()].join('')).not.toMatch(/dcterms:(created|modified)/);
});

test('header rows are real ones, which are repeated, and no row parts', async () => {
  const body = await bodyOf(voterListForm(areaRoll(manyLines(3)), formContext()));
  const table = /<w:tbl>(?:(?!<w:tbl>).)*tblHeader.*?<\/w:tbl>/s.exec(body)![0];
  const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
  expect(rows).toHaveLength(2 + 1 + 3 + 1);
  expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  for (const row of rows) expect(row).toContain('<w:cantSplit/>');
  expect(rows[0]).toContain('<w:gridSpan w:val="3"/>');
  expect(rows[0]).toContain('<w:vMerge w:val="restart"/>');
  expect(rows[1]).toContain('<w:vMerge/>');
});

test('each row of the table has as many columns as its grid', async () => {
  const body = await bodyOf(voterListForm(areaRoll(manyLines(3)), formContext()));
  for (const [table] of body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
    const grid = table.match(/<w:gridCol /g)!.length;
    for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
      const cells = [...row.matchAll(/<w:tcPr>.*?<\/w:tcPr>/gs)].map(([cell]) =>
        Number(/gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
      );
      expect(cells.reduce((sum, columns) => sum + columns, 0)).toBe(grid);
    }
  }
});

test('a title is a heading of the outline, text of a person cannot become markup', async () => {
  const body = await bodyOf(
    documentOf([{ kind: 'title', lines: [{ text: 'A & <b>' }, { text: 'dòng hai' }] }]),
  );
  expect(body).toContain('<w:pStyle w:val="Heading1"/>');
  expect(textOf(body)).toBe('A &amp; &lt;b&gt;|dòng hai');
});

test('pages are numbered at the top from the second on, or at the foot of all', async () => {
  const top = await parts(
    (await renderDocx(documentOf([], { page: { ...documentOf([]).page, numbering: 'top' } }))).bytes,
  );
  expect(top.get('word/document.xml')).toContain('<w:titlePg/>');
  expect(top.get('word/header1.xml')).toContain(' PAGE ');
  expect(top.get('word/header2.xml')).not.toContain(' PAGE ');
  const foot = await parts((await renderDocx(documentOf([]))).bytes);
  expect(foot.get('word/footer1.xml')).toContain('Trang ');
});

test('a draft says so at the head of each page', async () => {
  const all = await parts((await renderDocx(documentOf([], { draft: true }))).bytes);
  expect(all.get('word/header1.xml')).toContain('DỰ THẢO');
});

test('columns side by side are a section of their own', async () => {
  const body = await bodyOf(findingIndexForm(areaRoll(manyLines(3)), formContext()));
  expect(body.match(/<w:sectPr>/g)).toHaveLength(2);
  expect(body).toContain('w:num="2"');
});

test('an annex is a section of its own, whose pages are counted from one', async () => {
  const paragraph = (text: string) => ({ kind: 'paragraph', text: [{ text }] }) as const;
  const blocks = [paragraph('Quyết định'), { kind: 'page-break' } as const, paragraph('Danh sách')];
  const xml = await bodyOf(documentOf(blocks, { page: { ...PAGE, numbering: 'top', annexes: true } }));
  expect(xml.match(/<w:sectPr>/g)).toHaveLength(2);
  expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
  expect(xml).not.toContain('continuous');
  expect(xml.indexOf('Quyết định')).toBeLessThan(xml.indexOf('<w:sectPr>'));
  expect(xml.indexOf('Danh sách')).toBeGreaterThan(xml.indexOf('<w:sectPr>'));
});

test('a break starts a page', async () => {
  const line = (text: string) => ({ kind: 'paragraph', text: [{ text }] }) as const;
  const body = await bodyOf(documentOf([line('một'), { kind: 'page-break' }, line('hai')]));
  expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
});

test('nobody signs an empty page: the end of a table stays with what follows it up to the signature', async () => {
  const rows = Array.from({ length: 5 }, (_, index) => [String(index), 'chữ']);
  const body = await bodyOf(
    documentOf([
      tableOf(rows),
      { kind: 'paragraph', text: [{ text: 'Danh sách có 5 người.' }] },
      { kind: 'signatures', signatures: [{ positions: ['CHỦ TỊCH'], name: '' }] },
    ]),
  );
  const kept = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row.includes('<w:keepNext/>'));
  // Header, five rows, and the row of the signature, which holds its own lines.
  expect(kept).toEqual([false, false, false, false, true, true, true]);
  const paragraph = body.slice(0, body.indexOf('Danh sách có')).split('<w:p>').at(-1);
  expect(paragraph).toContain('<w:keepNext/>');
});

test('a page that is full is not followed by a blank one', async () => {
  const signed = { kind: 'signatures', signatures: [{ positions: ['CHỦ TỊCH'], name: '' }] } as const;
  const body = await bodyOf(documentOf([signed, { kind: 'page-break' }, signed]));
  // Between the two tables one paragraph of a point, which turns the page; another at the end.
  expect(body.match(/<\/w:tbl><w:p>/g)).toHaveLength(2);
  expect(body.match(/w:line="20" w:lineRule="exact"/g)).toHaveLength(2);
});

test('dots of a line to be filled end where its share ends', async () => {
  const body = await bodyOf(
    documentOf([
      {
        kind: 'field',
        parts: [
          { label: 'Số phiếu:', after: 'phiếu.' },
          { label: 'Tỷ lệ:', after: '%' },
        ],
      },
    ]),
  );
  expect(body).toMatch(
    /<w:tab w:val="left" w:leader="dot" w:pos="\d+"\/><w:tab w:val="right" w:leader="dot" w:pos="\d+"\/>/,
  );
  expect(textOf(body)).toBe('Số phiếu: | phiếu. |Tỷ lệ: | %');
});

test('a document with cards has no such form, one without a table no workbook', () => {
  expect(formatsOf(voterCardsForm(areaRoll([]), formContext()))).toEqual(['pdf', 'html']);
  expect(formatsOf(documentOf([]))).toEqual(['pdf', 'html', 'docx']);
  expect(formatsOf(documentOf([tableOf([])]))).toEqual(['pdf', 'html', 'docx', 'xlsx']);
});
