/** A path as it is typed in a command: in quotes where it has blanks or signs, which bash, PowerShell and cmd all take. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{M}\p{N}._/\\:~+-]+$/u.test(path) ? path : `"${path}"`;
}
