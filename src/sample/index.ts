import { ToolError } from '../findings/tool-error.ts';
import type { Law } from '../law/model.ts';
import type { TableName } from '../vocabulary.ts';
import { csvChunks } from './csv.ts';
import type { DraftTables } from './draft.ts';
import { injectorsOf } from './defects/index.ts';
import { sprinkle } from './defects/sprinkle.ts';
import { lawFacts } from './law-facts.ts';
import { wardYaml } from './profile.ts';
import { randomStream } from './random.ts';
import { sampleReadme } from './readme.ts';
import { inventWard } from './ward.ts';

export interface SampleOptions {
  /** `FEWEST_VOTERS` to `MOST_VOTERS`. */
  readonly voters: number;
  /** The same seed gives the same bytes. */
  readonly seed: number;
  /** `none`, `some`, or finding codes parted by commas. */
  readonly defects: string;
  /** The law of the election the ward prepares. */
  readonly law: Law;
}

/** A file of the ward folder: its name, and its text piece by piece. */
export interface SampleFile {
  readonly file: string;
  readonly chunks: Iterable<string>;
}

/** With fewer, a constituency of the ward would have nobody in it. */
const FEWEST_VOTERS = 50;
/** More people than the biggest ward has; more would only cost memory. */
const MOST_VOTERS = 1_000_000;

/**
 * An invented ward, file by file. Throws ToolError `option-bad-value` for a number of voters out of
 * bounds or an election whose law does not say what a ward of a city looks like,
 * and `code-unknown` for a defect that no code names.
 */
export function sampleWard({ voters, seed, defects, law }: SampleOptions): readonly SampleFile[] {
  if (!Number.isInteger(voters) || voters < FEWEST_VOTERS || voters > MOST_VOTERS) {
    throw new ToolError('option-bad-value', {
      option: '--voters',
      text: String(voters),
      expected: `${FEWEST_VOTERS}…${MOST_VOTERS}`,
    });
  }
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new ToolError('option-bad-value', { option: '--seed', text: String(seed), expected: '≥ 0' });
  }
  const injectors =
    defects === NO_DEFECTS || defects === SOME_DEFECTS
      ? []
      : injectorsOf(defects.split(',').map((code) => code.trim()));
  const ward = inventWard(lawFacts(law), voters, seed);
  if (defects === SOME_DEFECTS) sprinkle(ward, randomStream(seed, 'defects'));
  for (const injector of injectors) injector.inject(ward, randomStream(seed, injector.code));
  return [
    { file: 'ward.yaml', chunks: [wardYaml(ward)] },
    ...TABLES.map((table) => ({
      file: `${table}.csv`,
      chunks: csvChunks(ward[table] as DraftTables['voters']),
    })),
    { file: 'README.md', chunks: [sampleReadme(ward.facts, voters, seed, defects)] },
  ];
}

const NO_DEFECTS = 'none';
const SOME_DEFECTS = 'some';
const TABLES: readonly TableName[] = [
  'voters',
  'candidates',
  'committees',
  'areas',
  'constituencies',
  'tasks',
];
