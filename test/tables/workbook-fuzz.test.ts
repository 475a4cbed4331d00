import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ToolError } from '../../src/findings/tool-error.ts';
import { createScanner } from '../../src/tables/xml/scanner.ts';
import { BrokenWorkbook } from '../../src/tables/broken-workbook.ts';
import { readGrids } from '../../src/tables/read-grids.ts';
import { SaxesParser } from 'saxes';

const IMPORTS = join(import.meta.dirname, '../../fixtures/imports');
const workbooks = readdirSync(IMPORTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:xlsx|xlsm|xls|ods)$/.test(file),
);

/** Some bytes changed, left out, doubled or cut off. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  kind: fc.constantFrom('set', 'drop', 'double', 'cut', 'zero'),
  byte: fc.integer({ min: 0, max: 255 }),
  length: fc.integer({ min: 1, max: 40 }),
});

function mutated(
  bytes: Buffer,
  {
    at,
    kind,
    byte,
    length,
  }: { readonly at: number; readonly kind: string; readonly byte: number; readonly length: number },
): Buffer {
  const from = Math.floor(at * bytes.length);
  const [head, tail] = [bytes.subarray(0, from), bytes.subarray(from)];
  switch (kind) {
    case 'set':
      return Buffer.concat([head, Buffer.from([byte]), tail.subarray(1)]);
    case 'drop':
      return Buffer.concat([head, tail.subarray(length)]);
    case 'double':
      return Buffer.concat([head, tail.subarray(0, length), tail]);
    case 'cut':
      return Buffer.from(head);
    default:
      return Buffer.concat([head, Buffer.alloc(Math.min(length, tail.length)), tail.subarray(length)]);
  }
}

/** More with BAUCU_FUZZ_RUNS. */
const RUNS = Number(process.env['BAUCU_FUZZ_RUNS'] ?? 40);

test.each(workbooks)('%s, changed anywhere, is read or refused in one sentence', async (file) => {
  const bytes = readFileSync(join(IMPORTS, file));
  const before = Buffer.from(bytes);
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const broken = mutations.reduce(mutated, bytes);
      const outcome: unknown = await readGrids(broken, file).catch((error: unknown) => error);
      if (outcome instanceof Error && !(outcome instanceof ToolError)) throw outcome;
    }),
    { numRuns: RUNS },
  );
  expect(bytes.equals(before)).toBe(true);
});

interface Told {
  readonly events: string[];
}

function ours(chunks: readonly string[]): Told | 'refused' {
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push(`= ${text}`);
    text = '';
  };
  const scanner = createScanner({
    names: ['a', 'b', 'c'],
    open: (name, attributes) => {
      flush();
      events.push(`< ${name} ${attributes.get('k') ?? ''}`);
      return true;
    },
    text: (piece) => {
      text += piece;
    },
    close: (name) => {
      flush();
      events.push(`> ${name}`);
    },
  });
  try {
    for (const chunk of chunks) scanner.push(Buffer.from(chunk));
    scanner.end();
  } catch (error) {
    if (error instanceof BrokenWorkbook) return 'refused';
    throw error;
  }
  return { events };
}

function theirs(xml: string): Told | 'refused' {
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push(`= ${text}`);
    text = '';
  };
  const parser = new SaxesParser();
  let failed = false;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    events.push(`< ${name} ${String(attributes['k'] ?? '')}`);
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    flush();
    events.push(`> ${name}`);
  });
  parser.write(xml).close();
  return failed ? 'refused' : { events };
}

const content = fc.constantFrom(
  'x',
  'Mẫu',
  ' ',
  '&amp;',
  '&lt;',
  '&#65;',
  '<![CDATA[a<b]]>',
  '<!-- c -->',
  '1.5',
  '<?p q?>',
);
const { element } = fc.letrec<{ element: string; inner: string }>((tie) => ({
  inner: fc.oneof({ weight: 3, arbitrary: content }, { weight: 1, arbitrary: tie('element') }),
  element: fc
    .tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('', ' k="1"', " k='a>b'", ' k="&quot;"', ' k = "Mẫu" '),
      fc.array(tie('inner'), { maxLength: 5 }),
    )
    .map(([name, attribute, inner]) =>
      inner.length === 0 ? `<${name}${attribute}/>` : `<${name}${attribute}>${inner.join('')}</${name}>`,
    ),
}));

test('sound XML says to us what it says to another parser, however it is cut into chunks', () => {
  fc.assert(
    fc.property(
      element,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
      (xml, cuts) => {
        const places = [...new Set(cuts.map((cut) => Math.floor(cut * xml.length)))].sort((a, b) => a - b);
        const chunks = [0, ...places].map((from, index) => xml.slice(from, places[index] ?? xml.length));
        expect(ours(chunks)).toEqual(theirs(xml));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('what we take for sound XML after a change, another parser takes for the same', () => {
  fc.assert(
    fc.property(
      element,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.constantFrom('<', '>', '"', '=', ' ', '/', ''),
      (xml, at, put) => {
        const place = Math.floor(at * xml.length);
        const changed = xml.slice(0, place) + put + xml.slice(place + 1);
        const told = ours([changed]);
        const other = theirs(changed);
        // We do not look at the letters of names nor at text between siblings of no interest; they do.
        if (told !== 'refused' && other !== 'refused') expect(told).toEqual(other);
      },
    ),
    { numRuns: 2_000 },
  );
});
