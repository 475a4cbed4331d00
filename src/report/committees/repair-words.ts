import type { AuditedBody } from '../../audit/audit.ts';
import { repairSteps, type Added, type RepairStep } from '../../audit/repair-steps.ts';
import type { Membership } from '../../records/model.ts';
import type { CommitteesWords } from './view.ts';

/** The smallest repair of a body, one sentence for each thing to do. */
export function repairWords(body: AuditedBody, words: CommitteesWords): readonly string[] {
  return repairSteps(body).map((step) => capital(stepWords(step, words)));
}

/** "2 Ủy viên, trong đó 1 đại diện cử tri". */
export function addedWords(
  { position, count, components }: Added,
  { text, catalog }: CommitteesWords,
): string {
  const { term } = catalog.writing;
  const kinds = [...new Set(components)];
  return text.repair.added({
    position: term(`position/${position}`),
    count,
    components: kinds.map((component) => ({
      name: term(`component/${component}`),
      count: components.filter((one) => one === component).length,
    })),
  });
}

/** "ông Nguyễn Văn A (dòng 14)". */
function personWords({ name, sex, row }: Membership, { text }: CommitteesWords): string {
  return text.repair.person(name, sex.state === 'read' ? sex.word : undefined, row);
}

function stepWords(step: RepairStep, words: CommitteesWords): string {
  const { repair } = words.text;
  const { writing } = words.catalog;
  const person = (who: Membership): string => personWords(who, words);
  switch (step.kind) {
    case 'replace':
    case 'leave': {
      const { level, constituency, due } = step.why.args;
      const where = writing.constituency(level, constituency);
      return step.kind === 'leave'
        ? repair.leave(person(step.who), where, writing.day(due))
        : repair.replace(person(step.who), where, writing.day(due), addedWords(step.by, words));
    }
    case 'twice':
      return repair.twice(step.who.row, step.who.name, step.otherRow);
    case 'reduce':
      return repair.reduce(step.who.length, step.max, writing.list(step.who.map(person)));
    case 'position': {
      const from = step.from && writing.term(`position/${step.from}`);
      return repair.position(person(step.who), from, writing.term(`position/${step.to}`));
    }
    case 'represents':
      return repair.represents(person(step.who), writing.term(`component/${step.component}`));
    case 'add':
      return repair.add(addedWords(step, words));
  }
}

function capital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1);
}
