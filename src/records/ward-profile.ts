import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ToolError } from '../findings/tool-error.ts';
import { openFile } from '../tables/open-file.ts';
import { checkText } from '../tables/text-file.ts';
import { TABLE_NAMES, type TableName, type UnitKind } from '../vocabulary.ts';
import type { Signatory, WardProfile } from './model.ts';
import { surplusOverrides } from './surplus-override.ts';
import { REQUIRED_WARD_KEYS } from './ward-keys.ts';
import { readWardYaml, type WardTree } from './ward-yaml.ts';

/** Name of the profile inside a ward folder. */
export const WARD_FILE = 'ward.yaml';

/**
 * Reads the profile of a ward folder. What the file leaves out is '' or undefined, never filled in.
 * Throws a ToolError when there is none, when it says something it may not, or when the election is not
 * one of `elections`.
 */
export async function readWardProfile(folder: string, elections: readonly string[]): Promise<WardProfile> {
  const path = join(folder, WARD_FILE);
  const tree = readWardYaml(await readProfileText(folder, path), path);
  for (const key of REQUIRED_WARD_KEYS)
    if (tree[key] === undefined) throw new ToolError('ward-key-missing', { path, key });
  const profile = profileOf(tree, path);
  const { opens, closes } = profile.polling;
  if (opens !== '' && closes !== '' && closes <= opens) {
    throw new ToolError('ward-bad-value', {
      path,
      key: 'polling.closes',
      text: closes,
      expected: `hour > ${opens}`,
      line: 0,
    });
  }
  if (!elections.includes(profile.election))
    throw new ToolError('election-unknown', { election: profile.election, known: elections });
  await refuseOutside(folder, path, profile.files);
  return profile;
}

async function readProfileText(folder: string, path: string): Promise<string> {
  try {
    const bytes = await openFile(path);
    const text = checkText(bytes, path);
    if (!text.isUtf8 || text.hasNul) throw new ToolError('file-not-utf8', { path });
    return text.bytes.toString('utf8');
  } catch (error) {
    if (error instanceof ToolError && error.code === 'file-missing') throw await missing(folder);
    if (error instanceof ToolError && error.code === 'file-empty')
      throw new ToolError('ward-not-a-mapping', { path });
    throw error;
  }
}

/** No folder at all, or a folder that is no ward. */
async function missing(folder: string): Promise<ToolError> {
  const exists = await realpath(folder).then(
    () => true,
    () => false,
  );
  return new ToolError(exists ? 'folder-not-a-ward' : 'folder-missing', { path: folder });
}

function profileOf(tree: WardTree, path: string): WardProfile {
  const polling = branch(tree, 'polling');
  const signatures = branch(tree, 'signatures');
  const files = branch(tree, 'files');
  return {
    election: text(tree, 'election'),
    province: text(tree, 'province'),
    commune: text(tree, 'commune'),
    kind: text(tree, 'kind') as UnitKind,
    population: number(tree, 'population'),
    councilTerm: text(tree, 'council-term'),
    provinceCouncilTerm: text(tree, 'province-council-term'),
    polling: { opens: text(polling, 'opens'), closes: text(polling, 'closes') },
    signatures: {
      peopleCommittee: signatory(signatures, 'people-committee', path),
      electionCommittee: signatory(signatures, 'election-committee', path),
    },
    overrideMilestones: Object.fromEntries(
      Object.keys(branch(tree, 'override-milestones')).map((id) => {
        const entry = branch(branch(tree, 'override-milestones'), id);
        return [id, { date: text(entry, 'date'), why: text(entry, 'why') }];
      }),
    ),
    overrideSurplus: surplusOverrides(branch(tree, 'override-surplus'), path),
    youngUnder: number(branch(tree, 'structure'), 'young-under'),
    minorityShare: number(branch(tree, 'minorities'), 'share'),
    steeringSize: number(branch(tree, 'steering-committee'), 'size'),
    communeCouncil: truth(tree, 'commune-council'),
    ...(text(tree, 'code') === '' ? {} : { code: text(tree, 'code') }),
    sample: tree['sample'] === true,
    files: Object.fromEntries(
      TABLE_NAMES.filter((table) => text(files, table) !== '').map((table) => [table, text(files, table)]),
    ),
  };
}

function signatory(signatures: WardTree, body: string, path: string): Signatory {
  const tree = branch(signatures, body);
  const [byDeputy, byAuthority] = [tree['by-deputy'] === true, tree['by-authority'] === true];
  // A paper bears KT. or TUQ., never both (Nghị định 30/2020, Phụ lục I).
  if (byDeputy && byAuthority)
    throw new ToolError('ward-bad-value', {
      path,
      key: `signatures.${body}: by-deputy, by-authority`,
      text: 'true, true',
      expected: 'true, false',
      line: 0,
    });
  return {
    title: text(tree, 'title'),
    name: text(tree, 'name'),
    byDeputy,
    ...(byAuthority ? { byAuthority } : {}),
  };
}

function branch(tree: WardTree, key: string): WardTree {
  const value = tree[key];
  return typeof value === 'object' ? value : {};
}

function text(tree: WardTree, key: string): string {
  const value = tree[key];
  return typeof value === 'string' ? value : '';
}

function number(tree: WardTree, key: string): number | undefined {
  const value = tree[key];
  return typeof value === 'number' ? value : undefined;
}

/** true or false as written; undefined where nothing is. */
function truth(tree: WardTree, key: string): boolean | undefined {
  const value = tree[key];
  return typeof value === 'boolean' ? value : undefined;
}

/** Refuses names in `files` that lead out of the folder, by themselves or through a link. */
async function refuseOutside(
  folder: string,
  path: string,
  files: Partial<Record<TableName, string>>,
): Promise<void> {
  const home = await realpath(folder);
  for (const [table, file] of Object.entries(files)) {
    const named = resolve(folder, file);
    // A file that is not there leads nowhere; reading it will say that it is missing.
    const target = await realpath(named).catch(() => undefined);
    if (isOutside(resolve(folder), named) || (target !== undefined && isOutside(home, target))) {
      throw new ToolError('ward-file-outside', { path, key: `files.${table}`, file });
    }
  }
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
