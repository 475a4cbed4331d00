import { isUtf8 } from 'node:buffer';
import { ToolError } from '../findings/tool-error.ts';
import { isOtherEncoding, linesBeyondAscii, linesByUtf8, utf16Kind, withoutBom } from './encoding.ts';
import { binaryKind } from './file-kind.ts';
import type { EncodingEvidence, EncodingName } from './reading-choices.ts';

export interface TextBytes {
  /** Without a byte order mark. */
  readonly bytes: Buffer;
  /** Whether all of it is UTF-8; else some lines are damaged. */
  readonly isUtf8: boolean;
  readonly hasNul: boolean;
  /** What the file was in before it was made UTF-8; absent when it was UTF-8 already. */
  readonly converted?: EncodingEvidence;
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
  if (!whole && isOtherEncoding(linesByUtf8(text))) throw new ToolError('file-not-utf8', { path });
  return { bytes: text, isUtf8: whole, hasNul: text.includes(0) };
}

/**
 * The text of a table in UTF-8, whatever it was saved in. Throws a ToolError when the bytes are no text,
 * or when it is not certain what they are and `chosen` does not say.
 */
export async function readText(bytes: Buffer, path: string, chosen?: EncodingName): Promise<TextBytes> {
  if (!(await needsConversion(bytes, chosen))) return checkText(bytes, path);
  const looksLike = utf16Kind(bytes) === undefined ? binaryKind(bytes) : undefined;
  if (looksLike !== undefined) throw new ToolError('file-is-binary', { path, looksLike });
  const { convertBytes } = await import('./convert-bytes.ts');
  const { text, evidence } = convertBytes(bytes, path, chosen);
  return { ...checkText(Buffer.from(text), path), converted: evidence };
}

async function needsConversion(bytes: Buffer, chosen: EncodingName | undefined): Promise<boolean> {
  if (chosen === 'utf-8') return false;
  if (chosen === 'utf-16' || utf16Kind(bytes) !== undefined) return true;
  const text = withoutBom(bytes);
  if (isUtf8(text)) return false;
  if (chosen !== undefined) return true;
  const lines = linesByUtf8(text);
  if (isOtherEncoding(lines)) return true;
  // Mostly plain ASCII, and not one letter that is UTF-8: the few letters there are may be of an old encoding.
  if (lines.sound > 0) return false;
  const { detectEncoding } = await import('../vietnamese/legacy/detect.ts');
  return (detectEncoding(linesBeyondAscii(text))?.syllables ?? 0) >= FEWEST_WORDS;
}

/** One word may be a cell that was cut; two that read as Vietnamese are no accident. */
const FEWEST_WORDS = 2;

function isBlank(text: Buffer): boolean {
  for (const byte of text) if (byte > 32) return false;
  return true;
}
