import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a Poppler tool on a PDF and gives what it prints. */
export function poppler(
  tool: 'pdftotext' | 'pdffonts' | 'pdfinfo' | 'pdftocairo',
  bytes: Uint8Array,
  ...options: readonly string[]
): string {
  const folder = mkdtempSync(join(tmpdir(), 'baucu-pdf-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    const output = tool === 'pdftotext' || tool === 'pdftocairo' ? ['-'] : [];
    return execFileSync(tool, [...options, file, ...output], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of each page as it lies, runs of blanks made two and blank lines left out. */
export function pageTexts(bytes: Uint8Array): readonly string[] {
  const pages = poppler('pdftotext', bytes, '-layout').split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\n')
      .map((line) => line.trim().replace(/ {2,}/g, '  '))
      .filter((line) => line !== '')
      .join('\n'),
  );
}

/** A word of a page with its box, in points from the top left corner. */
export interface PdfWord {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function words(bytes: Uint8Array): readonly PdfWord[] {
  let page = 0;
  const found: PdfWord[] = [];
  for (const line of poppler('pdftotext', bytes, '-bbox').split('\n')) {
    if (line.includes('<page ')) page += 1;
    const parts =
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(line);
    if (parts === null) continue;
    const [left, top, right, bottom] = parts.slice(1, 5).map(Number) as [number, number, number, number];
    found.push({
      page,
      left,
      top,
      right,
      bottom,
      text: parts[5]!.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ''),
    });
  }
  return found;
}

/** Everything a PDF says, without blanks and line ends: for texts that are broken over lines. */
export function letters(bytes: Uint8Array): string {
  return poppler('pdftotext', bytes, '-raw').replace(/\s+/g, '');
}

/** A straight rule drawn on the first page, in points from the top left corner. */
export interface PdfRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly weight: number;
}

/** The rules of the first page as vectors, in the order they are drawn. */
export function rules(bytes: Uint8Array): readonly PdfRule[] {
  const found: PdfRule[] = [];
  for (const line of poppler('pdftocairo', bytes, '-svg', '-l', '1').split('\n')) {
    const weight = Number(/stroke-width:([\d.]+)/.exec(line)?.[1]);
    const matrix = /transform="matrix\(([^)]*)\)"/.exec(line)?.[1] ?? '1, 0, 0, 1, 0, 0';
    const [, , , down, right, drop] = matrix.split(',').map(Number) as unknown as Six;
    for (const [, x1, y1, x2, y2] of line.matchAll(/M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+)/g))
      if (weight > 0)
        found.push({
          x1: Number(x1) + right,
          y1: Number(y1) * down + drop,
          x2: Number(x2) + right,
          y2: Number(y2) * down + drop,
          weight,
        });
  }
  return found;
}

type Six = readonly [number, number, number, number, number, number];
