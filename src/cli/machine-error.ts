import { ToolError } from '../findings/tool-error.ts';

/** What the operating system or a bug threw, as a failure that can be worded. Details never hold a row's text. */
export function machineError(error: unknown): ToolError {
  const system = error as NodeJS.ErrnoException;
  const path = typeof system?.path === 'string' ? system.path : '';
  switch (system?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new ToolError('disk-full', { path });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EMFILE':
    case 'EIO':
    case 'EEXIST':
    case 'EISDIR':
    case 'EBUSY':
    case 'ENOENT':
      return new ToolError('out-unwritable', { path, reason: system.code });
    default:
      return new ToolError('bug', { detail: error instanceof Error ? `${error.name}: ${firstLine(error.message)}` : 'unknown' });
  }
}

const firstLine = (text: string): string => (text.split('\n', 1)[0] ?? '').slice(0, 200);
