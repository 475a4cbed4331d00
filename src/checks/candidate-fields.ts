import { isComplete } from '../dates/partial-date.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { at, inFile } from '../records/at.ts';
import type { Candidate, DateCell, WordCell } from '../records/model.ts';
import type { CandidateRules } from './candidate-rules.ts';

type FieldState = 'filled' | 'missing' | 'unreadable' | 'incomplete';

const text =
  (read: (candidate: Candidate) => string) =>
  (candidate: Candidate): FieldState =>
    read(candidate) === '' ? 'missing' : 'filled';

/** Columns that a list may have to show, by key, and whether a candidate has them. */
const FIELDS: Readonly<Record<string, (candidate: Candidate) => FieldState>> = {
  name: text(({ name }) => name),
  birth: ({ birth }) => stateOfDate(birth),
  sex: ({ sex }) => stateOfWord(sex),
  nationality: text(({ nationality }) => nationality),
  ethnicity: text(({ ethnicity }) => ethnicity),
  religion: text(({ religion }) => religion),
  hometown: text(({ hometown }) => hometown),
  residence: text(({ residence }) => residence),
  education: text(({ education }) => education),
  expertise: text(({ expertise }) => expertise),
  degree: text(({ degree }) => degree),
  politics: text(({ politics }) => politics),
  languages: text(({ languages }) => languages),
  occupation: text(({ occupation }) => occupation),
  workplace: text(({ workplace }) => workplace),
  party_since: text(({ partySince }) => partySince),
};

/** Danh sách phải ghi rõ: one finding for each field that the list must show and a candidate lacks. */
export function* checkCandidateFields(candidate: Candidate, rules: CandidateRules): Iterable<Finding> {
  for (const field of rules.fields?.fields ?? []) {
    const reason = FIELDS[field]?.(candidate) ?? 'filled';
    if (reason === 'filled') continue;
    const place = at(rules.candidates, candidate.row, field);
    yield finding('candidate/field-missing', { field, reason }, place, rules.fields!.basis);
  }
}

/** Fields of the law that no column holds: said once, for they cannot be asked of anybody. */
export function* checkFieldsKnown(rules: CandidateRules, election: string): Iterable<Finding> {
  for (const field of rules.fields?.fields ?? []) {
    if (Object.hasOwn(FIELDS, field)) continue;
    const about = `list-fields/${field}`;
    yield finding(
      'rule/none',
      { about, election, table: 'candidates' },
      inFile(rules.candidates),
      rules.fields!.basis,
    );
  }
}

function stateOfDate(date: DateCell): FieldState {
  if (date.state === 'blank') return 'missing';
  if (date.state !== 'read') return 'unreadable';
  return isComplete(date.date) ? 'filled' : 'incomplete';
}

function stateOfWord(word: WordCell<string>): FieldState {
  return word.state === 'read' ? 'filled' : word.state === 'blank' ? 'missing' : 'unreadable';
}
