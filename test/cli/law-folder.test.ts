import { expect, test } from 'vitest';
import type { Act, Election } from '../../src/law/model.ts';
import { temporaryLaw } from './made-up-law.ts';
import { runCli } from './run-cli.ts';

const ELECTION_2031: Election = {
  id: '2031',
  title: { vi: 'Bầu cử đại biểu Quốc hội khóa XVII', en: 'Elections to the 17th National Assembly' },
  pollingDay: '2031-03-16',
  setBy: { act: '99/2030/QH16' },
  naTerm: 'XVII',
  councilTerm: '2031-2036',
};

const AMENDMENT_2030: Act = {
  id: '99/2030/QH16',
  type: 'law',
  title: { vi: 'Luật sửa đổi (bịa để thử)', en: 'Amending law (made up for a test)' },
  issuedOn: '2030-06-20',
  inForceFrom: '2030-08-01',
  checkedOn: '2030-08-01',
  amends: ['85/2015/QH13', '83/2025/QH15'],
  rules: {
    'establish-polling-teams': {
      kind: 'milestone',
      at: { act: '85/2015/QH13', article: 25, clause: 1 },
      by: { article: 1, clause: 4 },
      label: { vi: 'Thành lập Tổ bầu cử', en: 'Establish polling teams' },
      level: 'commune',
      responsible: { vi: 'UBND cấp xã', en: 'Commune People’s Committee' },
      due: { days: -30 },
    },
  },
};

/** The calendar of 2031 as JSON, by milestone. */
async function calendar2031(root: URL, today: string) {
  const ran = await runCli(['calendar', '--election', '2031', '--json', '--today', today], { root });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
  const json = JSON.parse(ran.stdout) as {
    readonly pollingDay: string;
    readonly milestones: readonly {
      readonly id: string;
      readonly date: string | null;
      readonly basis: readonly string[];
    }[];
  };
  return {
    pollingDay: json.pollingDay,
    of: (id: string) => json.milestones.find((milestone) => milestone.id === id),
  };
}

test('a new election and an amending act are two more files: the calendar follows, and no code is edited', async () => {
  const root = temporaryLaw({ acts: [AMENDMENT_2030], elections: [ELECTION_2031] });
  const before = await calendar2031(root, '2030-07-31');
  const after = await calendar2031(root, '2030-08-01');
  expect(before.pollingDay).toBe('2031-03-16');
  expect(before.of('establish-polling-teams')).toMatchObject({ date: '2031-02-01' });
  expect(after.of('establish-polling-teams')).toMatchObject({
    date: '2031-02-14',
    basis: ['khoản 1 Điều 25 Luật 85/2015/QH13', 'khoản 4 Điều 1 Luật 99/2030/QH16'],
  });
  // The rest of the law stands, and what was made for 2026 alone does not come along.
  expect(after.of('post-voter-list')).toMatchObject({ date: '2031-02-04' });
  expect(after.of('consultation-1')).toMatchObject({ date: '2030-12-11' });
  expect(after.of('dossier-reception-opens')).toBeUndefined();
});

test('without the files the election is not known', async () => {
  const ran = await runCli(['calendar', '--election', '2031']);
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ran.stderr).toContain('2026');
});
