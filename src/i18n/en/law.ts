import type { LawText } from '../law-text.ts';

export const law: LawText = {
  title: (election, on) => `RULES APPLIED TO ${election}, BY THE LAW OF ${on}`,
  caveat: (rules) =>
    `${rules} rules. The wording is how this program reads and applies them; the text of the law decides.`,
  none: 'No rule matches.',
  noneCited: (asked) =>
    `No rule of this program rests on ${asked}. That does not mean that the law is silent.`,
  columns: {
    rule: 'Rule',
    value: 'What it says',
    basis: 'Basis',
    since: 'In force',
    replaced: 'Replaced',
  },
  note: 'Note',
  since: (day, act) => `since ${day}, by ${act}`,
  replaced: (act, value) => (value === '' ? `${act} (same wording)` : `${act}: ${value}`),
  statements: 'other rules',
  page: (asked) => `Only rules that match “${asked}”.`,
  diff: {
    title: (from, to) => `WHAT CHANGED IN THE ELECTION LAW: ${from} AND ${to}`,
    lawOf: (day) => `the law of ${day}`,
    heading: (change, from, to, count) =>
      ({
        changed: `CHANGED: ${count}`,
        added: `FOR ${to}, AND NOT IN THIS PROGRAM FOR ${from}: ${count}`,
        gone: `FOR ${from}, AND NO LONGER FOR ${to}: ${count}`,
        restated: `THE SAME, ON ANOTHER BASIS: ${count}`,
      })[change],
    none: 'Nothing differs.',
    before: 'Before',
    after: 'Now',
  },
};
