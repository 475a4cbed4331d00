/** Whether a font draws Vietnamese letters at code points of its own: `.VnTime` (TCVN3), `VNI-Times`. Text in it is not Unicode. */
export function isLegacyFont(name: string): boolean {
  return /^(?:\.vn|vni[- ]|vnarial|vntime|vps[- ])/i.test(name);
}
