import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInVietnam } from '../../dates/iso-date.ts';
import type { Bilingual } from '../../law/model.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openStatuteBook } from '../open-statute-book.ts';
import type { CommonOptions } from '../options.ts';

interface Check {
  readonly vi: string;
  readonly en: string;
  readonly ok: boolean;
  readonly detail: string;
  /** What to do where it is not so. */
  readonly mend: Bilingual;
}

const COPY_AGAIN: Bilingual = {
  vi: 'chép lại cả thư mục chương trình từ máy đã cài đủ',
  en: 'copy the whole folder of the program again from a machine where it is complete',
};

const VERDICT: Readonly<Record<'good' | 'bad', Bilingual>> = {
  good: { vi: 'Máy này chạy được chương trình.', en: 'This machine can run the program.' },
  bad: {
    vi: 'Máy này chưa đủ: làm theo các dòng có dấu ✗ rồi chạy lại “baucu doctor”.',
    en: 'This machine lacks something: see the lines with ✗, then run “baucu doctor” again.',
  },
};

/** `baucu doctor`: whether this machine has what the program needs. Exit 3 when it has not. */
export async function doctor(options: CommonOptions, io: Io): Promise<ExitCode> {
  const book = await openStatuteBook(io);
  const checks: readonly Check[] = [
    {
      vi: 'Phiên bản Node.js từ 20.19 trở lên',
      en: 'Node.js 20.19 or later',
      ok: nodeIsNewEnough(process.versions.node),
      detail: process.versions.node,
      mend: {
        vi: 'cài Node.js bản 20.19 trở lên, hoặc giải nén bản .zip của Node.js 20 vào thư mục con “node”',
        en: 'install Node.js 20.19 or later, or unpack its .zip into the subfolder “node”',
      },
    },
    {
      vi: 'Đủ văn bản pháp luật (số văn bản + số cuộc bầu cử)',
      en: 'The statute book is there (acts + elections)',
      ok: book.acts.length > 0 && book.elections.length > 0,
      detail: `${book.acts.length} + ${book.elections.length}`,
      mend: COPY_AGAIN,
    },
    {
      vi: 'Có phông chữ để in',
      en: 'The fonts for print are there',
      ok: hasFonts(),
      detail: 'Tinos',
      mend: COPY_AGAIN,
    },
    {
      vi: 'Ghi được tệp tạm',
      en: 'Temporary files can be written',
      ok: await canWrite(),
      detail: tmpdir(),
      mend: {
        vi: 'xóa bớt tệp nếu ổ đĩa đầy, hoặc nhờ người quản trị máy cấp quyền ghi vào thư mục đó',
        en: 'make room on the disk, or ask for permission to write to that folder',
      },
    },
    {
      vi: 'Ngày theo giờ Việt Nam',
      en: 'The day in Việt Nam',
      ok: io.now() > Date.UTC(2025, 0),
      detail: dayInVietnam(io.now()),
      mend: { vi: 'chỉnh lại ngày, giờ của máy', en: 'set the date and time of the machine' },
    },
  ];
  const ok = checks.every((check) => check.ok);
  if (options.json)
    await io.stdout.write(
      `${JSON.stringify({ version: 1, ok, checks: checks.map(({ en, ok: good, detail }) => ({ check: en, ok: good, detail })) }, null, 2)}\n`,
    );
  else
    await io.stdout.write(
      [
        ...checks.map((check) =>
          check.ok
            ? `✓ ${check[options.lang]}: ${check.detail}\n`
            : `✗ ${check[options.lang]}: ${check.detail}\n  → ${check.mend[options.lang]}\n`,
        ),
        `${VERDICT[ok ? 'good' : 'bad'][options.lang]}\n`,
      ].join(''),
    );
  return ok ? EXIT.clean : EXIT.failure;
}

function nodeIsNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

function hasFonts(): boolean {
  try {
    createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
    return true;
  } catch {
    return false;
  }
}

async function canWrite(): Promise<boolean> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'baucu-'));
    await writeFile(join(folder, 'thử'), 'Đ');
    await rm(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
