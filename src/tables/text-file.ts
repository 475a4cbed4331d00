import { isUtf8 } from 'node:buffer';
import { ToolError } from '../findings/tool-error.ts';
import { guessEncoding, isOtherEncoding, utf16Kind, withoutBom } from './encoding.ts';
import { binaryKind } from './file-kind.ts';

export interface TextBytes {
  /** Without a byte order mark. */
  readonly bytes: Buffer;
  /** Whether all of it is UTF-8; else some lines are damaged. */
  readonly isUtf8: boolean;
  readonly hasNul: boolean;
}

/** Makes sure that bytes are text in UTF-8, but for a damaged line or two. Throws a ToolError that says what they are instead. */
export function checkText(bytes: Buffer, path: string): TextBytes {
  const utf16 = utf16Kind(bytes);
  if (utf16 !== undefined) throw new ToolError('file-not-utf8', { path, looksLike: utf16 });
  const looksLike = binaryKind(bytes);
  if (looksLike !== undefined) throw new ToolError('file-is-binary', { path, looksLike });
  const text = withoutBom(bytes);
  if (isBlank(text)) throw new ToolError('file-empty', { path });
  const whole = isUtf8(text);
  if (!whole && isOtherEncoding(text))
    throw new ToolError('file-not-utf8', { path, looksLike: guessEncoding(text) });
  return { bytes: text, isUtf8: whole, hasNul: text.includes(0) };
}

function isBlank(text: Buffer): boolean {
  for (const byte of text) if (byte > 32) return false;
  return true;
}
