import { ToolError } from '../findings/tool-error.ts';

/** What the operating system or a bug threw, as a failure that can be worded. Details never hold a row's text. */
export function machineError(error: unknown): ToolError {
  const system = error as NodeJS.ErrnoException;
  const path = typeof system?.path === 'string' ? system.path : '';
  if (NO_ROOM.has(system?.code ?? '')) return new ToolError('disk-full', { path });
  if (NO_ACCESS.has(system?.code ?? ''))
    return new ToolError('out-unwritable', { path, reason: system.code! });
  return new ToolError('bug', {
    detail: error instanceof Error ? `${error.name}: ${firstLine(error.message)}` : 'unknown',
  });
}

const NO_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const NO_ACCESS: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EMFILE',
  'EIO',
  'EEXIST',
  'EISDIR',
  'EBUSY',
  'ENOENT',
  'ELOOP',
  'ENAMETOOLONG',
]);

const firstLine = (text: string): string => (text.split('\n', 1)[0] ?? '').slice(0, 200);
