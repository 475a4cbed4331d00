import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPdfCrew, withCrew } from '../../src/prepare/pdf-crew.ts';
import { RENDERERS } from '../../src/print/renderers/index.ts';
import { documentOf, tableOf } from '../print/documents.ts';

// Among the packages, so that what is not bundled is found.
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
let folder = '';
const rootOf = (name: string): URL => pathToFileURL(join(folder, name, '/'));

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'baucu-crew-'));
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/print/renderers/pdf-worker.ts', import.meta.url))],
    outfile: join(folder, 'built/print/renderers/pdf-worker.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pdfkit', '@expo-google-fonts/tinos'],
  });
  writeFileSync(join(folder, 'built/package.json'), '{"type":"module"}');
  mkdirSync(join(folder, 'broken/print/renderers'), { recursive: true });
  writeFileSync(join(folder, 'broken/print/renderers/pdf-worker.js'), 'throw new Error("no memory");');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const document = (name: string) =>
  documentOf([tableOf(Array.from({ length: 60 }, (_, row) => [`${name} ${row}`, 'Đường Lý Thường Kiệt']))]);

test('another thread gives the same bytes as this one', async () => {
  const crew = openPdfCrew(rootOf('built'), 1);
  try {
    for (const name of ['Trần', 'Đặng', 'Ø\u0306']) {
      const [theirs, ours] = [await crew.free()!(document(name)), await RENDERERS.pdf(document(name))];
      expect(theirs.pages).toBe(ours.pages);
      expect(theirs.missing).toEqual(ours.missing);
      expect(Buffer.compare(theirs.bytes, ours.bytes)).toBe(0);
    }
  } finally {
    await crew.close();
  }
});

test('who has two documents waiting takes no third', async () => {
  const crew = openPdfCrew(rootOf('built'), 2);
  try {
    const busy = Array.from({ length: 4 }, (_, index) => crew.free()!(document(`Tổ ${index}`)));
    expect(crew.free()).toBeUndefined();
    expect((await Promise.all(busy)).map(({ pages }) => pages)).toEqual([2, 2, 2, 2]);
    expect(crew.free()).toBeDefined();
  } finally {
    await crew.close();
  }
});

test('a thread that breaks loses no document', async () => {
  const crew = openPdfCrew(rootOf('broken'), 1);
  try {
    const rendered = await crew.free()!(document('Phường'));
    expect(rendered.pages).toBe(2);
    expect(crew.free()).toBeUndefined();
  } finally {
    await crew.close();
  }
});

test.each([
  ['modules that were not built', 'nothing', 1],
  ['a machine with one processor', 'built', 0],
])('%s have no crew', async (_, root, size) => {
  const crew = openPdfCrew(rootOf(root), size);
  expect(crew.free()).toBeUndefined();
  await crew.close();
});

test.each([0, 1, 2])('with %i more threads, the results come in the order of the work', async (size) => {
  const crew = openPdfCrew(rootOf('built'), size);
  const items = [40, 1, 25, 3, 90, 2, 7];
  try {
    const pages = await withCrew(crew, items, async (rows, index, render) => {
      const table = tableOf(Array.from({ length: rows * 10 }, () => ['một', 'hai']));
      return `${index}: ${(await render(documentOf([table]))).pages}`;
    });
    const alone = await Promise.all(
      items.map(async (rows, index) => {
        const table = tableOf(Array.from({ length: rows * 10 }, () => ['một', 'hai']));
        return `${index}: ${(await RENDERERS.pdf(documentOf([table]))).pages}`;
      }),
    );
    expect(pages).toEqual(alone);
  } finally {
    await crew.close();
  }
});

test('after a failure nothing goes on: what was begun is over when the failure is told', async () => {
  const crew = openPdfCrew(rootOf('built'), 1);
  let [begun, over] = [0, 0];
  try {
    const failing = withCrew(crew, [1, 2, 3, 4], async (number, _, render) => {
      begun += 1;
      try {
        await render(document('Tờ'));
        if (number === 2) throw new Error('đĩa đầy');
      } finally {
        over += 1;
      }
    });
    await expect(failing).rejects.toThrow('đĩa đầy');
    expect(begun).toBeGreaterThan(1);
    expect(over).toBe(begun);
  } finally {
    await crew.close();
  }
});
