import { stat } from 'node:fs/promises';

/**
 * Whether two paths lead to one file or folder, by whatever name, case or link; not when either is not there.
 * Numbers of files on Windows are wider than a `number` is exact: neighbours there would look like one file.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([identityOf(one), identityOf(other)]);
  return first !== undefined && first === second;
}

async function identityOf(path: string): Promise<string | undefined> {
  return stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev} ${ino}`,
    () => undefined,
  );
}
