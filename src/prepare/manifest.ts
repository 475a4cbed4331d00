import { createHash } from 'node:crypto';
import type { IsoDate } from '../dates/iso-date.ts';

/** manifest.json: what an output folder holds and what it was made from. No time of day, no absolute path. */
export interface Manifest {
  readonly version: 1;
  readonly program: { readonly name: 'baucu'; readonly version: string };
  readonly rulebook: {
    readonly election: string;
    readonly lawOf: IsoDate;
    readonly acts: readonly string[];
    readonly sha256: string;
  };
  readonly arguments: Readonly<Record<string, string | boolean>>;
  readonly today: IsoDate;
  readonly ready: boolean;
  readonly totals: Readonly<Record<string, unknown>>;
  readonly inputs: readonly ManifestFile[];
  readonly outputs: readonly ManifestFile[];
  readonly refused: readonly { readonly path: string; readonly form: string; readonly errors: number }[];
}

export interface ManifestFile {
  /** Relative to its folder, with `/` on every system. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly pages?: number;
  readonly rows?: number;
  readonly form?: string;
  /** Printed with DỰ THẢO because errors concern it. */
  readonly draft?: true;
  /** Characters that the font lacks: the document prints their numbers. */
  readonly missing?: readonly string[];
}

export const MANIFEST_NAME = 'manifest.json';

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Whether a path of a manifest stays inside its folder. A manifest is input: it may have been edited. */
export function staysInside(path: string): boolean {
  return (
    path !== '' &&
    !/^([/\\]|[A-Za-z]:)/.test(path) &&
    !path.split(/[/\\]/).includes('..') &&
    !path.includes('\0')
  );
}

/** Reads a manifest's text; undefined when it is not one. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const value = JSON.parse(text) as Partial<Manifest>;
    const isFile = (file: Partial<ManifestFile>): boolean =>
      typeof file?.path === 'string' && typeof file.sha256 === 'string' && typeof file.size === 'number';
    const whole =
      value?.version === 1 &&
      Array.isArray(value.outputs) &&
      value.outputs.every(isFile) &&
      Array.isArray(value.inputs);
    return whole ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}
