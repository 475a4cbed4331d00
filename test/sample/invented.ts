import { sampleWard, type SampleOptions } from '../../src/sample/index.ts';
import { lawOn } from '../law/statute-book.ts';

/** The day on which the sample was "written". */
export const WRITTEN_ON = '2026-01-20';
export const law = lawOn('2026', WRITTEN_ON);

type Files = ReadonlyMap<string, string>;

/** The files of an invented ward, whole. */
export function filesOf(options: Partial<Omit<SampleOptions, 'law'>> = {}): Files {
  const files = sampleWard({ voters: 400, seed: 1, defects: 'none', law, ...options });
  return new Map(files.map(({ file, chunks }) => [file, [...chunks].join('')]));
}

const bySize = new Map<number, Files>();

/** A lawful ward of so many voters, made once for all tests of a file. */
export function lawfulWard(voters: number): Files {
  const files = bySize.get(voters) ?? filesOf({ voters });
  bySize.set(voters, files);
  return files;
}

/** The rows of a table by heading, read without the program's own reader. */
export function tableIn(
  files: ReadonlyMap<string, string>,
  file: string,
): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = parse(files.get(file)!.replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries(header!.map((heading, index) => [heading, row[index] ?? ''])));
}

function parse(text: string): readonly (readonly string[])[] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
