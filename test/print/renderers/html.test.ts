import { expect, test } from 'vitest';
import { voterCardsForm } from '../../../src/print/forms/voter-cards.ts';
import { voterListForm } from '../../../src/print/forms/voter-list.ts';
import { renderHtml } from '../../../src/print/renderers/html.ts';
import { RENDERERS } from '../../../src/print/renderers/index.ts';
import type { PrintDocument } from '../../../src/print/document.ts';
import { documentOf, tableOf } from '../documents.ts';
import { areaRoll, formContext, manyLines, rollLine } from '../invented.ts';

const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`;
const html = async (document: PrintDocument): Promise<string> =>
  Buffer.from((await renderHtml(document)).bytes).toString('utf8');

test('hostile names, titles and addresses are text and nothing else', async () => {
  const line = rollLine({ name: HOSTILE, permanent: HOSTILE, note: HOSTILE, ethnicity: HOSTILE });
  const context = formContext(
    {},
    {
      commune: HOSTILE,
      province: HOSTILE,
      signatures: {
        peopleCommittee: { title: HOSTILE, name: HOSTILE, byDeputy: false },
        electionCommittee: { title: '', name: '', byDeputy: false },
      },
    },
  );
  for (const document of [
    voterListForm(areaRoll([line]), context),
    voterCardsForm(areaRoll([line]), context),
  ]) {
    const text = await html(document);
    expect(text).not.toMatch(/<(script|img)/i);
    expect(text).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;amp;',
    );
  }
});

test('the file refers to nothing outside itself and allows no script', async () => {
  const text = await html(voterListForm(areaRoll(manyLines(3)), formContext()));
  expect(text).not.toMatch(/https?:|src=|href=|@import|url\(/);
  expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(text).toContain('<html lang="vi">');
});

test('every voter is in it once and in order, under a header that each page repeats', async () => {
  const text = await html(voterListForm(areaRoll(manyLines(50)), formContext()));
  expect(text.match(/028\d{9}/g)).toEqual(
    manyLines(50).map((_, index) => `028${String(index).padStart(9, '0')}`),
  );
  expect(text.match(/<thead>/g)).toHaveLength(1);
  expect(text).toContain('thead { display: table-header-group }');
  expect(text).toContain('<th scope="col" colspan="3">Nơi cư trú</th>');
  expect(text).toContain('Tổng số cử tri của khu vực bỏ phiếu là: 50 người');
});

test('the last two rows stay with totals and signature', async () => {
  const text = await html(voterListForm(areaRoll(manyLines(5)), formContext()));
  const lastRows = /<tbody class="last-rows">(.*?)<\/tbody>/s.exec(text)![1]!;
  expect(lastRows.match(/028\d{9}/g)).toHaveLength(2);
  expect(lastRows).toContain('class="totals"');
  expect(text).toMatch(/<div class="together">.*TM\. ỦY BAN NHÂN DÂN.*<\/div>/s);
});

test('a table of nobody says so', async () => {
  expect(await html(documentOf([tableOf([])]))).toContain(
    '<td class="empty" colspan="2">Bảng không có dòng nào.</td>',
  );
});

test('cards stand four to a sheet at their millimetres, a long text in smaller type', async () => {
  const long = rollLine({
    name: 'Công Tằng Tôn Nữ Thị Phương Thảo Nguyên Hương Giang Bảo Châu Ngọc Minh Anh Thư',
  });
  const text = await html(voterCardsForm(areaRoll([long, ...manyLines(5)]), formContext()));
  expect(text.match(/class="sheet"/g)).toHaveLength(2);
  expect(text.match(/class="card"/g)).toHaveLength(6);
  expect(text).toContain('left:148.5mm;top:105mm;width:148mm;height:105mm');
  const size = Number(/font-size:([\d.]+)pt[^>]*>Họ và tên: <b>Công Tằng/.exec(text)![1]);
  expect(size).toBeLessThan(11.5);
});

test('a draft says so, on every card too', async () => {
  expect(await html(voterListForm(areaRoll(manyLines(3)), formContext({ draft: true })))).toContain(
    '<div class="draft"><span>DỰ THẢO</span></div>',
  );
  expect(
    (await html(voterCardsForm(areaRoll(manyLines(3)), formContext({ draft: true })))).match(/DỰ THẢO/g),
  ).toHaveLength(3);
});

test('two runs give the same bytes, through the map of formats as well', async () => {
  const document = voterListForm(areaRoll(manyLines(20)), formContext());
  const bytes = (await renderHtml(document)).bytes;
  expect(Buffer.compare(bytes, (await RENDERERS.html(document)).bytes)).toBe(0);
  expect((await RENDERERS.pdf(document)).pages).toBeGreaterThan(1);
});
