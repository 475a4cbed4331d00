import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SignaturesBlock } from '../../../src/print/document.ts';
import { renderPdf } from '../../../src/print/renderers/pdf.ts';
import { documentOf, PAGE, tableOf } from '../documents.ts';
import { letters, pageTexts, poppler, words } from '../read-pdf.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text: [{ text }] }) as const;
const SIGNATURE: SignaturesBlock = {
  kind: 'signatures',
  signatures: [
    { positions: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], hint: '(Ký, ghi rõ họ và tên)', name: 'Trần Thị Mẫu' },
  ],
};
const numbered = (count: number): readonly string[][] =>
  Array.from({ length: count }, (_, index) => [`dòng${index}`, `chữ${index}`]);

test('the file says its title and language, is tagged, and bears no time', async () => {
  const { bytes } = await renderPdf(
    documentOf([paragraph('Một đoạn văn.')], { title: 'Danh sách <mẫu> & thử' }),
  );
  const info = poppler('pdfinfo', bytes);
  expect(info).toMatch(/Title: +Danh sách <mẫu> & thử/);
  expect(info).toMatch(/Tagged: +yes/);
  expect(info).not.toContain('CreationDate');
  expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (vi-VN)');
  expect(poppler('pdfinfo', bytes, '-meta')).toContain('Danh sách &#60;mẫu&#62; &#38; thử');
});

test('two runs give the same bytes', async () => {
  const blocks = [paragraph('Cộng hòa'), tableOf(numbered(200)), SIGNATURE];
  const [first, second] = [await renderPdf(documentOf(blocks)), await renderPdf(documentOf(blocks))];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});

test('the fonts are embedded, as subsets with their Unicode, and only those in use', async () => {
  const { bytes } = await renderPdf(
    documentOf([{ kind: 'paragraph', text: [{ text: 'thường ' }, { text: 'đậm', bold: true }] }], {
      page: { ...PAGE, numbering: 'none' },
    }),
  );
  const fonts = poppler('pdffonts', bytes).split('\n').slice(2).filter(Boolean);
  expect(fonts).toHaveLength(2);
  for (const font of fonts)
    expect(font).toMatch(/^[A-Z]{6}\+Tinos-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes/);
});

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const ALPHABET = [
  ...Array.from(VOWELS).flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  ...Array.from('bcdđfghjklmnpqrstvwxz'),
];
const ALL_LETTERS = [...ALPHABET, ...ALPHABET.map((letter) => letter.toUpperCase())];

test.each(['regular', 'bold', 'italic', 'both'])(
  'every Vietnamese letter survives in %s type',
  async (style) => {
    const [bold, italic] = [style === 'bold' || style === 'both', style === 'italic' || style === 'both'];
    const text = ALL_LETTERS.join(' ');
    const { bytes, missing } = await renderPdf(
      documentOf([{ kind: 'paragraph', text: [{ text, bold, italic }], align: 'left' }]),
    );
    expect(missing).toEqual([]);
    expect(poppler('pdftotext', bytes, '-raw').replace(/\s+/g, ' ')).toContain(text);
  },
);

test('names of every ethnicity keep their letters, with marks that stand alone', async () => {
  const names =
    "Cơ-ho, Xơ-đăng, M'nông, Ê-đê, Brâu, Ơ-đu, Rơ-măm, Xinh-mun, Y Bhĭm Niê, H’Ƀlŭ, Čư Mgar, Siu Blê\u0306h";
  const { bytes, missing } = await renderPdf(documentOf([paragraph(names)]));
  expect(missing).toEqual([]);
  expect(poppler('pdftotext', bytes, '-raw').normalize('NFC').replace(/\s+/g, ' ')).toContain(
    names.normalize('NFC'),
  );
});

test('a letter met first as a part of another one, in an earlier file, is still found by search', async () => {
  const whole = await renderPdf(documentOf([paragraph('Ǿ')]));
  expect(whole.bytes.length).toBeGreaterThan(0);
  const { bytes } = await renderPdf(documentOf([paragraph('Ø\u0306Ø')]));
  expect(poppler('pdftotext', bytes).normalize('NFD')).toContain('Ø\u0306Ø');
});

test.each(['Ø\u0306', 'Ø\u0306 sau', 'trước Ø\u0306', 'Ø\u0306 Ø\u0309', 'm\u0306m giữa m\u0306m'])(
  'a mark that stands alone, first or last in its line, spoils nothing around it: %s',
  async (text) => {
    const { bytes } = await renderPdf(documentOf([paragraph(text)]));
    expect(letters(bytes).normalize('NFD')).toBe(`${text}Trang1/1`.replaceAll(' ', '').normalize('NFD'));
  },
);

test('a character that the font lacks is spelt out and reported, never dropped', async () => {
  const { bytes, missing } = await renderPdf(documentOf([paragraph('Nguyễn 中 Mẫu 😀')]));
  expect(missing).toEqual(['中', '😀']);
  expect(pageTexts(bytes)[0]).toContain('Nguyễn [U+4E2D] Mẫu [U+1F600]');
});

test('letters with marks of a script that the font lacks are spelt out too, not drawn as empty boxes', async () => {
  const { bytes, missing } = await renderPdf(documentOf([paragraph('Thạch ម៉ែន Sa')]));
  expect(missing).toEqual(['ម', '៉', 'ែ', 'ន']);
  expect(letters(bytes)).toContain('Thạch[U+1798][U+17C9][U+17C2][U+1793]Sa');
});

test('invisible characters leave no trace', async () => {
  const { bytes, missing } = await renderPdf(documentOf([paragraph('Nguyễn\u200b Văn\u00ad A')]));
  expect(missing).toEqual([]);
  expect(pageTexts(bytes)[0]).toContain('Nguyễn Văn A');
});

test('every page of a draft says so, in words that can be searched', async () => {
  const { bytes, pages } = await renderPdf(documentOf([tableOf(numbered(150))], { draft: true }));
  expect(pages).toBeGreaterThan(2);
  for (const text of pageTexts(bytes)) expect(text).toContain('DỰ THẢO');
});

test('what is no draft does not say it', async () => {
  const { bytes } = await renderPdf(documentOf([tableOf(numbered(3))]));
  expect(letters(bytes)).not.toContain('THẢO');
});

test('a table over pages has every row once, in order, and its header on each page', async () => {
  const { bytes, pages } = await renderPdf(documentOf([tableOf(numbered(500))]));
  const texts = pageTexts(bytes);
  expect(texts).toHaveLength(pages!);
  expect(texts.join('\n').match(/dòng\d+/g)).toEqual(numbered(500).map(([first]) => first));
  for (const text of texts) expect(text).toMatch(/^Cột một {2}Cột hai$/m);
});

test('numbers of pages stand at the foot as n/N', async () => {
  const { bytes, pages } = await renderPdf(documentOf([tableOf(numbered(100))]));
  pageTexts(bytes).forEach((text, index) => expect(text.endsWith(`Trang ${index + 1}/${pages}`)).toBe(true));
});

test('in running text the number stands at the top, and not on the first page', async () => {
  const lines = Array.from({ length: 90 }, (_, index) => paragraph(`Đoạn ${index}.`));
  const { bytes } = await renderPdf(documentOf(lines, { page: { ...PAGE, numbering: 'top' } }));
  const texts = pageTexts(bytes);
  expect(texts[0]).toMatch(/^Đoạn 0\./);
  expect(texts[1]!.startsWith('2\n')).toBe(true);
});

test('an annex is numbered apart from what it is an annex of, and hides its first number too', async () => {
  const blocks = [
    ...Array.from({ length: 90 }, (_, line) => paragraph(`văn bản dòng ${line}`)),
    { kind: 'page-break' } as const,
    ...Array.from({ length: 60 }, (_, line) => paragraph(`phụ lục dòng ${line}`)),
  ];
  const setup = { page: { ...PAGE, numbering: 'top' as const, annexes: true as const } };
  const texts = pageTexts((await renderPdf(documentOf(blocks, setup))).bytes);
  const numbers = texts.map((text) => /^\d+$/m.exec(text)?.[0] ?? '-');
  const annex = texts.findIndex((text) => text.includes('phụ lục dòng 0'));
  expect(annex).toBeGreaterThan(1);
  expect(numbers).toEqual(
    texts.map((_, index) =>
      index === 0 || index === annex ? '-' : String(index < annex ? index + 1 : index - annex + 1),
    ),
  );
});

test.each([1, 2, 3, 4, 5, 17, 34, 35, 36, 37, 38, 39, 40, 41, 80, 81, 82, 83])(
  'with %i rows the signature has rows on its page, two where there are three or more',
  async (count) => {
    const totals = [{ text: 'Tổng số' }, { text: String(count) }];
    const heading = Array.from({ length: 12 }, () => paragraph('Phần đầu'));
    const { bytes } = await renderPdf(
      documentOf([...heading, tableOf(numbered(count), { totals }), paragraph('Câu tổng kết.'), SIGNATURE]),
    );
    const last = pageTexts(bytes).at(-1)!;
    expect(last).toContain('Trần Thị Mẫu');
    expect(last).toContain('Câu tổng kết.');
    expect(last).toContain('Tổng số');
    expect(last.match(/dòng\d+/g)!.length).toBeGreaterThanOrEqual(count >= 3 ? 2 : 1);
  },
);

test('a signature under running text has two lines above it on its page', async () => {
  for (let count = 30; count < 45; count += 1) {
    const lines = Array.from({ length: count }, (_, index) => paragraph(`Đoạn ${index}.`));
    const { bytes } = await renderPdf(documentOf([...lines, SIGNATURE]));
    expect(
      pageTexts(bytes)
        .at(-1)!
        .match(/Đoạn \d+/g)!.length,
      `${count} lines`,
    ).toBeGreaterThanOrEqual(2);
  }
});

test('no page is blank', async () => {
  const { bytes } = await renderPdf(
    documentOf([tableOf(numbered(333), { totals: [{ text: 'A' }, { text: 'B' }] }), SIGNATURE]),
  );
  for (const text of pageTexts(bytes)) expect(text.split('\n').length).toBeGreaterThan(3);
});

test('a row is never parted over two pages, unless no page can hold it', async () => {
  const tall = Array.from({ length: 60 }, (_, index) => ['a', `từ${index}a `.repeat(12) + `hết${index}`]);
  const { bytes } = await renderPdf(documentOf([tableOf(tall)]));
  for (const text of pageTexts(bytes)) {
    const ends = (text.match(/hết\d+/g) ?? []).map((word) => word.slice(3));
    const starts = new Set((text.match(/từ\d+a/g) ?? []).map((word) => word.slice(2, -1)));
    expect([...starts].sort()).toEqual([...ends].sort());
  }
});

test('a row higher than a page goes on over the next pages, with the header, and loses no word', async () => {
  const long = Array.from({ length: 3000 }, (_, index) => `từ${index}`).join(' ');
  const { bytes, pages } = await renderPdf(
    documentOf([
      tableOf([
        ['trước', ''],
        ['dài', long],
        ['sau', ''],
      ]),
    ]),
  );
  expect(pages).toBeGreaterThan(2);
  const texts = pageTexts(bytes);
  expect(texts.join('\n').match(/từ\d+/g)).toEqual(long.split(' '));
  for (const text of texts) expect(text).toContain('Cột một');
});

test('whatever the words, none is lost and none leaves the margins', async () => {
  const word = fc.string({
    unit: fc.constantFrom(...ALL_LETTERS, '-', '/', '.', '1'),
    minLength: 1,
    maxLength: 90,
  });
  const cell = fc.array(word, { maxLength: 12 }).map((parts) => parts.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), async (rows) => {
      const { bytes } = await renderPdf(
        documentOf([tableOf(rows, { columns: [{ width: 1 }, { width: 5 }] })], {
          page: { ...PAGE, numbering: 'none' },
        }),
      );
      const expected = Array.from(`CộtmộtCộthai${rows.flat().join('')}`.replace(/\s/g, ''))
        .sort()
        .join('');
      expect(Array.from(letters(bytes)).sort().join('')).toBe(expected);
      for (const { left, right } of words(bytes)) {
        expect(left).toBeGreaterThan((20 * 72) / 25.4);
        expect(right).toBeLessThan((190 * 72) / 25.4);
      }
    }),
    { numRuns: 25 },
  );
});

test('lines of one cell and lines of a heading read as separate words to who follows the structure', async () => {
  const { bytes } = await renderPdf(
    documentOf([
      tableOf([['a', 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(3)]], {
        columns: [{ width: 4 }, { width: 1 }],
      }),
    ]),
  );
  expect(poppler('pdfinfo', bytes, '-struct-text')).toContain(
    'một hai ba bốn năm sáu bảy tám chín mười một hai',
  );
});

test('the structure names each table, row and cell once, header cells with what they span', async () => {
  const header = [
    [
      { text: 'A', rows: 2 },
      { text: 'B', columns: 2 },
    ],
    [{ text: 'B1' }, { text: 'B2' }],
  ];
  const columns = [{ width: 1 }, { width: 1 }, { width: 1 }];
  const rows = Array.from({ length: 120 }, (_, index) => [`x${index}`, 'y', 'z']);
  const { bytes } = await renderPdf(
    documentOf([tableOf(rows, { header, columns, numbers: ['(1)', '(2)', '(3)'] })]),
  );
  const structure = poppler('pdfinfo', bytes, '-struct');
  const count = (pattern: RegExp): number => (structure.match(pattern) ?? []).length;
  expect([count(/^ +Table/gm), count(/^ +TR/gm), count(/^ +TH/gm), count(/^ +TD/gm)]).toEqual([
    1,
    2 + 1 + 120,
    4,
    3 + 360,
  ]);
  expect([count(/RowSpan 2/g), count(/ColSpan 2/g)]).toEqual([1, 1]);
});
