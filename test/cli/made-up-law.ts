import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Act, Election } from '../../src/law/model.ts';
import { acts, elections } from '../law/statute-book.ts';
import { temporaryFolder } from './temporary-ward.ts';

/** A folder of modules whose `law/` holds the statute book as it stands, one file an act, and whatever a test adds: no code is touched. */
export function temporaryLaw(added: {
  readonly acts: readonly Act[];
  readonly elections: readonly Election[];
}): URL {
  const root = temporaryFolder();
  writeFileSync(join(root, 'package.json'), '{ "type": "module", "version": "0.0.0" }\n');
  const write = (folder: string, data: readonly { readonly id: string }[]): void => {
    const path = join(root, 'src', 'law', folder);
    mkdirSync(path, { recursive: true });
    for (const [index, one] of data.entries())
      writeFileSync(join(path, `${index}.js`), `export default ${JSON.stringify(one)};\n`);
  };
  write('acts', [...acts, ...added.acts]);
  write('elections', [...elections, ...added.elections]);
  return pathToFileURL(join(root, 'src/'));
}
