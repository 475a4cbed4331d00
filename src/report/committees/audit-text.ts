import type { AuditedBody, CommitteeAudit } from '../../audit/audit.ts';
import { daysBetween } from '../../dates/iso-date.ts';
import type { Severity } from '../../findings/codes.ts';
import type { Finding } from '../../findings/finding.ts';
import { phrase } from '../../i18n/phrase.ts';
import type { Paint } from '../paint.ts';
import { bodyTitle, labelled, paragraph } from './labelled.ts';
import { repairWords } from './repair-words.ts';
import type { CommitteesScreen, Occasion } from './view.ts';

const COLOUR = { error: 'red', warning: 'yellow', note: 'dim' } as const satisfies Record<
  Severity,
  keyof Paint
>;

/** The audit to read: what is unlawful first, each body with its quorum, deadline, recipients and repair. */
export function* auditText(
  audit: CommitteeAudit,
  occasion: Occasion,
  screen: CommitteesScreen,
): Iterable<string> {
  const { text, catalog, paint } = screen;
  const { writing } = catalog;
  const of = (verdict: AuditedBody['verdict']) => audit.bodies.filter((body) => body.verdict === verdict);
  const [unlawful, lawful, open] = [of('unlawful'), of('lawful'), of('no-rule')];
  const { profile, pollingDay, today } = occasion;
  yield paragraph(`${text.auditTitle} · ${profile.commune}, ${profile.province}`, screen.columns, paint.bold);
  yield paragraph(
    text.countdown(daysBetween(today, pollingDay), writing.day(pollingDay), writing.day(today)),
    screen.columns,
  );
  if (occasion.byElection)
    yield paragraph(text.byElection(writing.citation(occasion.byElection)), screen.columns);
  const bodies = unlawful.length + lawful.length + open.length;
  yield paragraph(text.summary(bodies, lawful.length, unlawful.length, audit.missing.length), screen.columns);

  const section = (title: string, colour: keyof Paint) => `\n${paint.bold(paint[colour](title))}\n`;
  if (audit.others.length > 0) yield section(text.sections.others, 'red');
  for (const finding of audit.others) yield findingLines(finding, screen);
  if (unlawful.length > 0) yield section(text.sections.unlawful, 'red');
  for (const [index, body] of unlawful.entries()) yield `${index > 0 ? '\n' : ''}${bodyLines(body, screen)}`;
  if (audit.missing.length > 0) yield section(text.sections.missing, 'yellow');
  for (const finding of audit.missing) yield findingLines(finding, screen);
  if (open.length > 0) yield section(text.sections.open, 'yellow');
  for (const body of open) yield bodyLines(body, screen);
  if (lawful.length > 0) yield section(text.sections.lawful, 'green');
  for (const body of lawful) yield bodyLines(body, screen);
  if (audit.bodies.some(({ recipients, verdict }) => recipients === undefined && verdict !== 'not-in-law')) {
    yield `\n${paragraph(text.noRecipients, screen.columns, paint.dim)}`;
  }
  if (audit.shared.length > 0) yield section(text.sections.shared, 'cyan');
  for (const finding of audit.shared) yield findingLines(finding, screen);
  const beside = [
    ...of('not-in-law').map(({ people }) => text.steering(people, profile.steeringSize)),
    ...helperLines(audit, screen),
  ];
  if (beside.length > 0) yield section(text.sections.beside, 'cyan');
  for (const line of beside)
    yield paragraph(line, screen.columns - 2)
      .replaceAll(/^/gm, '  ')
      .trimEnd()
      .concat('\n');
  if (unlawful.length + audit.missing.length + audit.others.length === 0)
    yield `\n${paint.green(text.allLawful)}\n`;
}

function helperLines({ helpers }: CommitteeAudit, { text }: CommitteesScreen): readonly string[] {
  return helpers.map(({ name, members }) => text.helpers(name, members.length));
}

function bodyLines(body: AuditedBody, screen: CommitteesScreen): string {
  const { text, catalog } = screen;
  const { roster, needs, quorum, recipients } = body;
  const width = Math.max(...Object.values(text.labels).map(({ length }) => length)) + 2;
  const line = (label: keyof typeof text.labels, paragraphs: readonly string[], colour?: keyof Paint) =>
    paragraphs.length === 0 ? '' : labelled(text.labels[label], paragraphs, screen, width, colour);
  const range = needs && text.range(needs.needs.min, needs.needs.max);
  return [
    bodyTitle(catalog.writing.body(roster.ref), roster.about, screen),
    line('size', range ? [text.size(body.people, roster.members.length, range)] : []),
    line('quorum', quorum ? [text.quorum(quorum.attend, quorum.agree)] : []),
    line('founding', foundingWords(body, screen)),
    line(
      'recipients',
      recipients ? [catalog.writing.list(recipients.map((one) => one[catalog.writing.language]))] : [],
    ),
    ...body.findings.map((finding, index) =>
      foundLines(finding, index === 0 ? text.labels.found : '', screen, width),
    ),
    line('repair', repairLines(body, screen), 'cyan'),
    line('assumed', assumptions(body, screen)),
  ].join('');
}

function foundingWords({ founding }: AuditedBody, { text, catalog }: CommitteesScreen): readonly string[] {
  if (founding === undefined) return [];
  const { day } = catalog.writing;
  const due = day(founding.due);
  const { state, decidedOn, daysLeft } = founding;
  if (state === 'not-recorded') return [text.founding[state](due, daysLeft)];
  if (state === 'unclear' || decidedOn === undefined) return [text.founding.unclear(due)];
  return [text.founding[state](day(decidedOn), due)];
}

function repairLines(body: AuditedBody, screen: CommitteesScreen): readonly string[] {
  const { repair } = screen.text;
  if (body.needs === undefined) return [];
  if (body.repair === undefined) return [repair.unknown];
  if (body.repair.length === 0) return body.verdict === 'unlawful' ? [repair.none] : [];
  return [
    `${repair.heading(body.repair.length)}:`,
    ...repairWords(body, screen).map((sentence, index) => `${index + 1}. ${sentence}`),
  ];
}

function assumptions({ needs, repair, verdict }: AuditedBody, { text }: CommitteesScreen): readonly string[] {
  if (needs === undefined || (verdict === 'lawful' && repair?.length === 0)) return [];
  return [
    ...(needs.areaKindAssumed ? [text.repair.areaKindAssumed] : []),
    ...(needs.componentsUnknown ? [text.repair.componentsUnknown] : []),
  ];
}

/** A finding inside its body: the severity, what it says, its article and its code. */
function foundLines(finding: Finding, label: string, screen: CommitteesScreen, width: number): string {
  const { cli, catalog } = screen;
  const { message, basis } = phrase(finding, catalog);
  const where = finding.at.row === undefined ? '' : ` ${cli.check.row(finding.at.row)}:`;
  const [article = ''] = basis;
  const line = `- ${cli.severity[finding.severity]}${where === '' ? ':' : `,${where}`} ${message}${article === '' ? '' : ` (${article})`}`;
  return labelled(label, [line], screen, width, COLOUR[finding.severity]);
}

/** A finding that stands alone, with what to do. */
function findingLines(finding: Finding, screen: CommitteesScreen): string {
  const { cli, catalog } = screen;
  const { message, fix } = phrase(finding, catalog);
  const where = finding.at.row === undefined ? '' : `${capital(cli.check.row(finding.at.row))}: `;
  return labelled(
    '',
    [`- ${where}${message} ${fix}`],
    { ...screen, columns: screen.columns + 2 },
    0,
    COLOUR[finding.severity],
  ).replaceAll(/^ {2}/gm, '');
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
