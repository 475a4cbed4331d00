import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { discoverLaw } from '../../src/law/discover.ts';
import { lawInForce } from '../../src/law/in-force.ts';
import { sampleWard } from '../../src/sample/index.ts';

/** An empty folder of its own for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baucu-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let files: Promise<ReadonlyMap<string, string>> | undefined;

/** A lawful invented ward of 400 voters in a folder of its own, made once and copied. */
export async function temporaryWard(): Promise<string> {
  files ??= lawfulFiles();
  const ward = join(temporaryFolder(), 'phuong');
  mkdirSync(ward);
  for (const [file, text] of await files) writeFileSync(join(ward, file), text);
  return ward;
}

async function lawfulFiles(): Promise<ReadonlyMap<string, string>> {
  const { acts, elections } = await discoverLaw(new URL('../../src/law/', import.meta.url));
  const law = lawInForce(
    acts,
    elections.find(({ id }) => id === '2026')!,
    '2026-01-20',
  );
  const made = sampleWard({ voters: 400, seed: 7, defects: 'none', law });
  return new Map([...made].map(({ file, chunks }) => [file, [...chunks].join('')]));
}
