/** A cell's text as a finding may quote it: short, and without anything that looks like an identity number. */
export function quote(text: string): string {
  const safe = text.replace(/\d(?:[\s.'’-]?\d){8,}/g, (digits) => '*'.repeat(digits.length));
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST - 1)}…` : safe;
}

const LONGEST = 60;
