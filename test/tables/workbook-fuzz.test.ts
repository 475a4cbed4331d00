import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ToolError } from '../../src/findings/tool-error.ts';
import { createScanner } from '../../src/tables/xml/scanner.ts';
import { BrokenWorkbook } from '../../src/tables/broken-workbook.ts';
import { readGrids } from '../../src/tables/read-grids.ts';
import type { SheetGrid } from '../../src/tables/sheet-grid.ts';
import { openZip } from '../../src/tables/zip.ts';
import { zipOf } from './workbook/zip-writer.ts';
import { SaxesParser } from 'saxes';

const IMPORTS = join(import.meta.dirname, '../../fixtures/imports');
const workbooks = readdirSync(IMPORTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:xlsx|xlsm|xls|ods)$/.test(file),
);

/** A place in a file, as a share of its length; every place as likely. */
const place = (): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 999_999 }).map((millionths) => millionths / 1_000_000);

/** Some bytes changed, left out, doubled or cut off. */
const mutation = fc.record({
  at: place(),
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

const rowsOf = (grids: readonly SheetGrid[]): unknown => grids.map(({ name, rows }) => [name, rows]);

/** The sheets of a workbook, or undefined where it is refused; anything but a refusal comes through. */
async function outcome(bytes: Buffer, file: string): Promise<unknown> {
  try {
    return rowsOf(await readGrids(bytes, file));
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

test.each(workbooks)(
  '%s, its bytes changed anywhere, is refused in one sentence or says what it said',
  async (file) => {
    const bytes = readFileSync(join(IMPORTS, file));
    const before = Buffer.from(bytes);
    const said = await outcome(bytes, file);
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const told = await outcome(mutations.reduce(mutated, bytes), file);
        // Older files have no checksum: what they say may change with their bytes.
        if (told !== undefined && !file.endsWith('.xls')) expect(told).toEqual(said);
      }),
      { numRuns: RUNS },
    );
    expect(bytes.equals(before)).toBe(true);
  },
);

test.each(workbooks.filter((file) => !file.endsWith('.xls')))(
  '%s, its XML changed anywhere, is read or refused',
  async (file) => {
    const zip = await openZip(readFileSync(join(IMPORTS, file)));
    const parts = new Map<string, Buffer>();
    for (const name of zip.names) {
      const chunks: Buffer[] = [];
      for await (const chunk of zip.chunks(name)) chunks.push(chunk);
      parts.set(name, Buffer.concat(chunks));
    }
    const names = zip.names.filter((name) =>
      /sheet\d|sharedStrings|styles|workbook\.xml|content\.xml/.test(name),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        async (name, mutations) => {
          const changed = new Map(parts).set(name, mutations.reduce(mutated, parts.get(name)!));
          await outcome(zipOf(Object.fromEntries(changed)), file);
        },
      ),
      { numRuns: RUNS },
    );
  },
);

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
    events.push(`< ${name} ${attributes['k'] ?? ''}`);
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
    fc.property(element, fc.array(place(), { maxLength: 6 }), (xml, cuts) => {
      const places = [...new Set(cuts.map((cut) => Math.floor(cut * xml.length)))].sort((a, b) => a - b);
      const chunks = [0, ...places].map((from, index) => xml.slice(from, places[index] ?? xml.length));
      expect(ours(chunks)).toEqual(theirs(xml));
    }),
    { numRuns: 2_000 },
  );
});

test('what we take for sound XML after a change, another parser takes for the same', () => {
  fc.assert(
    fc.property(element, place(), fc.constantFrom('<', '>', '"', '=', ' ', '/', ''), (xml, at, put) => {
      const place = Math.floor(at * xml.length);
      const changed = xml.slice(0, place) + put + xml.slice(place + 1);
      const told = ours([changed]);
      const other = theirs(changed);
      // We do not look at the letters of names nor at text between siblings of no interest; they do.
      if (told !== 'refused' && other !== 'refused') expect(told).toEqual(other);
    }),
    { numRuns: 2_000 },
  );
});
