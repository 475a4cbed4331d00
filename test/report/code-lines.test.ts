import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/i18n/load.ts';
import { loadCliText } from '../../src/i18n/load-cli.ts';
import { codeLines } from '../../src/report/code-lines.ts';
import type { Finding } from '../../src/findings/finding.ts';

const found = (code: Finding['code'], severity: Finding['severity']): Finding =>
  ({ code, severity, args: {}, location: { file: 'voters.csv' }, basis: [] }) as unknown as Finding;

const words = { text: await loadCliText('vi'), catalog: await loadCatalog('vi') };

test('the gravest come first, then the most frequent, each with its severity in words', () => {
  const findings = [
    ...Array.from({ length: 1200 }, () => found('milestone/on-holiday', 'note')),
    found('voter/id-missing', 'warning'),
    found('voter/under-age', 'error'),
    found('voter/duplicate-id', 'error'),
    found('voter/duplicate-id', 'error'),
    found('milestone/soon', 'warning'),
    found('milestone/soon', 'warning'),
  ];
  expect(codeLines({ findings }, words, 10)).toEqual([
    '      2  LỖI       Trùng số căn cước (voter/duplicate-id)',
    '      1  LỖI       Chưa đủ tuổi bầu cử (voter/under-age)',
    '      2  CẢNH BÁO  Sắp đến hạn (milestone/soon)',
    '      1  CẢNH BÁO  Chưa có số căn cước (voter/id-missing)',
    '  1.200  LƯU Ý     Hạn rơi vào ngày nghỉ (milestone/on-holiday)',
  ]);
  expect(codeLines({ findings }, words, 1)).toEqual([
    '      2  LỖI       Trùng số căn cước (voter/duplicate-id)',
  ]);
  expect(codeLines({ findings: [] }, words, 10)).toEqual([]);
});

test('a code of two severities has a line for each', () => {
  const findings = [found('area/no-polling-team', 'warning'), found('area/no-polling-team', 'error')];
  expect(codeLines({ findings }, words, 10)).toHaveLength(2);
});
