import { expect, test } from 'vitest';
import { STAMP, votedStampForm } from '../../../src/print/forms/voted-stamp.ts';
import { renderHtml } from '../../../src/print/renderers/html.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { formContext } from '../invented.ts';
import { pageTexts, rules, words } from '../read-pdf.ts';
import { pollingPlace } from './polling-place.ts';

const MILLIMETRE = 72 / 25.4;

test('form 39 reads as the form does', async () => {
  const { bytes } = await renderPdf(votedStampForm(pollingPlace(), formContext()));
  await expect(pageTexts(bytes).join('\n')).toMatchFileSnapshot(
    '../../../fixtures/prints/form-39/expected.txt',
  );
});

test('the stamp is 4 cm long and 2.5 cm high from outer edge to outer edge, of two lines, with its words inside', async () => {
  expect(STAMP).toEqual({ width: 40, height: 25 });
  const { bytes } = await renderPdf(votedStampForm(pollingPlace(), formContext()));
  const drawn = rules(bytes);
  expect(drawn).toHaveLength(8);
  const left = Math.min(
    ...drawn.map(({ x1, x2, weight }) => Math.min(x1, x2) - (x1 === x2 ? weight / 2 : 0)),
  );
  const right = Math.max(
    ...drawn.map(({ x1, x2, weight }) => Math.max(x1, x2) + (x1 === x2 ? weight / 2 : 0)),
  );
  const top = Math.min(...drawn.map(({ y1, y2, weight }) => Math.min(y1, y2) - (y1 === y2 ? weight / 2 : 0)));
  const bottom = Math.max(
    ...drawn.map(({ y1, y2, weight }) => Math.max(y1, y2) + (y1 === y2 ? weight / 2 : 0)),
  );
  expect((right - left) / MILLIMETRE).toBeCloseTo(40, 1);
  expect((bottom - top) / MILLIMETRE).toBeCloseTo(25, 1);
  const inside = words(bytes).filter(
    (word) => word.left > left && word.right < right && word.top > top && word.bottom < bottom,
  );
  expect(inside.map(({ text }) => text).join(' ')).toBe('TỔ BẦU CỬ SỐ 4 ĐÃ BỎ PHIẾU');
});

test('a long number of the team stays inside the frame', async () => {
  const { bytes } = await renderPdf(
    votedStampForm(pollingPlace({ area: '4 (đơn vị bộ đội)' }), formContext()),
  );
  expect(pageTexts(bytes)[0]).toContain('ĐÃ BỎ PHIẾU');
});

test('as HTML the stamp has the same size', async () => {
  const html = Buffer.from((await renderHtml(votedStampForm(pollingPlace(), formContext()))).bytes).toString(
    'utf8',
  );
  expect(html).toContain('class="two" style="width:40mm;height:25mm"');
});
