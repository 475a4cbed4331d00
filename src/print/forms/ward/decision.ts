import { completeDay } from '../../../dates/partial-date.ts';
import type { IsoDate } from '../../../dates/iso-date.ts';
import type { Law } from '../../../law/model.ts';
import type { Membership } from '../../../records/model.ts';
import type { CommitteeRoster } from '../../../roll/model.ts';
import type { Block, PrintDocument, Signature } from '../../document.ts';
import type { AgreeingParty } from '../../../vocabulary.ts';
import { placeName, unitInSentence } from '../../unit-name.ts';
import { body, labelled } from '../administrative.ts';
import { bodyHeading, issuerOf, signatureFor } from '../committee-heading.ts';
import { rosterTable } from '../committee-roster.ts';
import { dateLine, MINUTES, placeAndDate, sentence, signedCount, type FormContext } from '../form-context.ts';
import { groundsOf } from '../grounds.ts';

/** What the law says of a founding in this place; dots stand for what it does not say. */
export interface Decided {
  /** The commune's People's Committee decides it. */
  readonly isFounderNamed: boolean;
  readonly agreedWith: readonly AgreeingParty[] | undefined;
}

/**
 * Quyết định thành lập of an election body that the commune's People's Committee founds, its members as
 * an annex (Nghị định 30/2020, Phụ lục III). Number and day are those that the committee table names.
 */
export function decisionForm(
  roster: CommitteeRoster,
  law: Law,
  decided: Decided,
  context: FormContext,
): PrintDocument {
  const { profile } = context;
  const names = bodyHeading(roster, context);
  const founding = foundingOf(roster.members);
  const dated: FormContext = founding.day === undefined ? context : { ...context, day: founding.day };
  const issuer = decided.isFounderNamed ? `ỦY BAN NHÂN DÂN ${profile.commune.toUpperCase()}` : DOTS;
  const blankNumber = decided.isFounderNamed ? '......../QĐ-UBND' : '......../QĐ-........';
  return {
    title: `Quyết định thành lập ${names.inFull}`,
    page: { ...MINUTES, annexes: true },
    draft: context.draft,
    blocks: [
      {
        kind: 'heading',
        issuer: decided.isFounderNamed ? issuerOf(roster.ref, context) : [{ text: DOTS }],
        number: `Số: ${founding.number || blankNumber}`,
        placeAndDate: placeAndDate(placeName(profile.commune), dated),
      },
      {
        kind: 'title',
        rule: true,
        lines: [{ text: 'QUYẾT ĐỊNH' }, { text: `Về việc thành lập ${names.inFull}` }],
      },
      { kind: 'title', lines: [{ text: issuer, size: 14 }] },
      ...groundsOf(law).map((ground) => body(ground, { italic: true })),
      body(`Sau khi thống nhất với ${agreeing(decided.agreedWith, unitInSentence(profile.commune))};`, {
        italic: true,
      }),
      body('Theo đề nghị của ........................................................................', {
        italic: true,
      }),
      { kind: 'title', lines: [{ text: 'QUYẾT ĐỊNH:' }] },
      labelled(
        'Điều 1.',
        `Thành lập ${names.title}${names.below.length === 0 ? '' : ` (${names.below.map(inBrackets).join('; ')})`}, gồm ${signedCount(roster.members.length)} ông, bà có tên trong danh sách kèm theo Quyết định này.`,
      ),
      labelled(
        'Điều 2.',
        `${roleName(names.title)} thực hiện nhiệm vụ, quyền hạn theo quy định của pháp luật về bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân và kết thúc hoạt động theo quy định đó.`,
      ),
      labelled(
        'Điều 3.',
        `Quyết định này có hiệu lực kể từ ngày ký. ............................................................ và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
      ),
      {
        kind: 'signatures',
        recipients: recipientsOf(roster, law, profile.province),
        signatures: [decided.isFounderNamed ? withoutHint(signatureFor(roster, context)) : UNSIGNED],
      },
      { kind: 'page-break' },
      ...annex(
        roster,
        `${founding.number || blankNumber} ${dateLine(dated)} của ${decided.isFounderNamed ? `Ủy ban nhân dân ${unitInSentence(profile.commune)}` : DOTS}`,
        dated,
      ),
    ],
  };
}

const DOTS = '........................................';

const UNSIGNED: Signature = { positions: [DOTS], name: '' };

/** Those whom the founder agreed with, those of the commune by its name; the commander of a unit is of no level. */
function agreeing(parties: readonly AgreeingParty[] | undefined, commune: string): string {
  if (parties === undefined) return DOTS;
  const last = parties.findLastIndex((party) => party !== 'unit-commander');
  const named = parties.map((party, index) => `${AGREEING[party]}${index === last ? ` ${commune}` : ''}`);
  return [named.slice(0, -1).join(', '), named.at(-1)].filter((part) => part !== '').join(' và ');
}

const AGREEING = {
  'council-standing': 'Thường trực Hội đồng nhân dân',
  'front-standing': 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam',
  'unit-commander': 'chỉ huy đơn vị vũ trang nhân dân',
} as const satisfies Record<AgreeingParty, string>;

/** A decision has no room for what its hint says. */
const withoutHint = ({ positions, name }: Signature): Signature => ({ positions, name });

/** A line of the heading, in the middle of a sentence. */
const inBrackets = (line: string): string => line.charAt(0).toLowerCase() + line.slice(1);

const roleName = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

/** Danh sách kèm theo. */
function annex(roster: CommitteeRoster, decision: string, context: FormContext): readonly Block[] {
  const names = bodyHeading(roster, context);
  return [
    {
      kind: 'title',
      lines: [
        { text: 'DANH SÁCH' },
        { text: `Thành viên ${names.title}` },
        ...names.below.map((text) => ({ text, size: 13, bold: false })),
        {
          text: `(Kèm theo Quyết định số ${decision})`,
          size: 13,
          bold: false,
          italic: true,
        },
      ],
    },
    rosterTable(roster, names.title),
    sentence(`Danh sách này có ${roster.members.length} người.`),
  ];
}

interface Founding {
  /** Số, ký hiệu; '' when not all rows name the same. */
  readonly number: string;
  readonly day: IsoDate | undefined;
}

/** The decision that founded a body, as far as all its rows agree. */
function foundingOf(members: readonly Membership[]): Founding {
  const numbers = new Set(members.map(({ decision }) => decision));
  const days = new Set(
    members.map(({ decidedOn }) => (decidedOn.state === 'read' ? completeDay(decidedOn.date) : undefined)),
  );
  return {
    number: numbers.size === 1 ? [...numbers][0]! : '',
    day: days.size === 1 ? [...days][0] : undefined,
  };
}

/** Nơi nhận: whoever the law wants the list sent to, its "tỉnh" being this one, and those who carry it out. */
function recipientsOf({ kind }: CommitteeRoster, law: Law, province: string): readonly string[] {
  const makeup = law.ofKind('committee-makeup').find(({ committee }) => committee === kind);
  const named = (recipient: string): string =>
    recipient.replace(/(?<=\s)(?:ở|cấp) tỉnh$/u, unitInSentence(province));
  return ['- Như Điều 3;', ...(makeup?.sendListTo ?? []).map(({ vi }) => `- ${named(vi)};`), '- Lưu: VT.'];
}
