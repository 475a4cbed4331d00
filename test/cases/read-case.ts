import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FINDING_CODES, type FindingCode } from '../../src/findings/codes.ts';
import type { Finding } from '../../src/findings/finding.ts';

const CHECKS = resolve(import.meta.dirname, '../../fixtures/checks');

/** A ward folder under `fixtures/checks` and what checking it must say. */
export interface Case {
  /** `voter-under-age/day-after`. */
  readonly name: string;
  readonly folder: string;
  readonly code: FindingCode;
  readonly today: string;
  /** Codes that the case speaks of; undefined for all but `milestone/*`. */
  readonly only: readonly string[] | undefined;
  /** One line for each finding, in the order of the file. */
  readonly findings: readonly string[];
}

/** Folder of a code: `voter/under-age` → `voter-under-age`. */
export function folderOf(code: FindingCode): string {
  return code.replace('/', '-');
}

/** Every case, by folder. A folder that no code is named by is an error. */
export function allCases(): readonly Case[] {
  const codes = new Map(FINDING_CODES.map((code) => [folderOf(code), code]));
  return foldersIn(CHECKS).flatMap((group) => {
    const code = codes.get(group);
    if (code === undefined) throw new Error(`no finding code for fixtures/checks/${group}`);
    return foldersIn(join(CHECKS, group)).map((name) =>
      readCase(`${group}/${name}`, code, join(CHECKS, group, name)),
    );
  });
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

function readCase(name: string, code: FindingCode, folder: string): Case {
  const lines = readFileSync(join(folder, 'expected.txt'), 'utf8').trimEnd().split('\n');
  const today = /^today (\d{4}-\d{2}-\d{2})$/.exec(lines[0]!)?.[1];
  if (today === undefined) throw new Error(`${name}/expected.txt does not begin with a line "today …"`);
  const only = lines
    .find((line) => line.startsWith('only '))
    ?.split(' ')
    .slice(1);
  const findings = lines.slice(1).filter((line) => line !== '' && !/^(?:#|only )/.test(line));
  return { name, folder, code, today, only, findings };
}

/** A finding as `expected.txt` writes it: `voters.csv:2 error voter/under-age birth`; `-` for no row and no column. */
export function lineOf({ at, severity, code }: Finding): string {
  const file = at.sheet === undefined ? at.file : `${at.file}!${at.sheet}`;
  return `${file}:${at.row ?? '-'} ${severity} ${code} ${at.column ?? '-'}`;
}
