import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ToolError } from '../../src/findings/tool-error.ts';
import { createChangeLog } from '../../src/records/import/change.ts';
import { importRows } from '../../src/records/import/import-table.ts';
import { readInput } from '../../src/records/import/read-input.ts';
import { tableCsv } from '../../src/records/import/table-csv.ts';
import { readVoters } from '../../src/records/voter.ts';

const IMPORTS = join(import.meta.dirname, '../../fixtures/imports');
const files = readdirSync(IMPORTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /danh-sach\.(?:csv|txt)$/.test(file),
);

/** More with BAUCU_FUZZ_RUNS. */
const RUNS = Number(process.env['BAUCU_FUZZ_RUNS'] ?? 40);

/** Bytes that mean something in a text of a table, and any others. */
const piece = fc.oneof(
  fc.constantFrom(
    ',',
    '"',
    '\n',
    '\r',
    ';',
    '\t',
    '\0',
    '?',
    '\ufeff',
    '\ufffd',
    '29221',
    '1/25/80',
    ' ',
    "'=",
    '(1)',
  ),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
);
const change = fc.record({
  at: fc.integer({ min: 0, max: 999_999 }),
  dropped: fc.integer({ min: 0, max: 12 }),
  put: piece,
});

test.each(files)(
  '%s, changed anywhere, is read or refused, and never changed itself',
  async (file) => {
    const bytes = readFileSync(join(IMPORTS, file));
    const before = Buffer.from(bytes);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let changed = Buffer.from(bytes);
        for (const { at, dropped, put } of changes) {
          const from = Math.floor((at * changed.length) / 1_000_000);
          changed = Buffer.concat([
            changed.subarray(0, from),
            Buffer.from(put as string),
            changed.subarray(from + dropped),
          ]);
        }
        const given = Buffer.from(changed);
        try {
          const understood = await readInput({ path: 'so', name: 'so', bytes: given }, 'voters', {});
          expect(readVoters(understood.table, 2026).rows).toHaveLength(understood.table.rows.length);
          const options = {
            keys: understood.keys,
            fixNames: true,
            changes: createChangeLog(),
            proposals: createChangeLog(),
          };
          for (const part of tableCsv('voters', understood.keys, importRows(understood, 'voters', options)))
            expect(part.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof ToolError) || error.code === 'bug') throw error;
        }
        expect(given.equals(changed)).toBe(true);
      }),
      { numRuns: RUNS },
    );
    expect(bytes.equals(before)).toBe(true);
  },
  300_000,
);
