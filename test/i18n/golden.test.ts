import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../src/findings/codes.ts';
import { loadCatalog } from '../../src/i18n/load.ts';
import { LANGUAGES, wordedFailures, wordedFindings } from './worded.ts';

describe.each(LANGUAGES)('a translator reads one file: %s', (language) => {
  test('holds every finding and every failure', async () => {
    const catalog = await loadCatalog(language);
    let last = '';
    const lines: string[] = [];
    for (const { code, kind, text } of [...wordedFindings(catalog), ...wordedFailures(catalog)]) {
      if (code !== last)
        lines.push('', code in catalog.titles ? `${code} · ${catalog.titles[code as FindingCode]}` : code);
      last = code;
      lines.push(kind === 'fix' ? `    → ${text}` : `  ${text}`);
    }
    await expect(`${lines.slice(1).join('\n')}\n`).toMatchFileSnapshot(`__golden__/${language}.txt`);
  });
});
