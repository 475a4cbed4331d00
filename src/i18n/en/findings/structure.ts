import type { FindingCatalog, Writing } from '../../catalog.ts';
import type { FindingArgs } from '../../../findings/codes.ts';
import { count } from './wording.ts';

type Share = FindingArgs['structure/women-share'];

/** "The list for the X has 10 women among 35 candidates (28.57%)". */
function counted({ level, have, of }: Share, one: string, many: string, write: Writing): string {
  const share = of === 0 ? '' : ` (${write.percent(have / of)})`;
  return `The list for the ${write.term(`council/${level}`)} has ${count(have, one, many, write)} among ${count(of, 'candidate', 'candidates', write)}${share}`;
}

const target = ({ need, share }: Share, write: Writing): string =>
  `the target is ${write.number(need)} (${write.percent(share)})`;

const discuss = ({ have, need }: Share, write: Writing): string =>
  `discuss with the Standing Board of the Vietnam Fatherland Front Committee whom to nominate before the third consultation conference; ${write.number(need - have)} more ${need - have === 1 ? 'is' : 'are'} needed in the place of others, and more than that where people are added`;

const GROUP: Readonly<Record<FindingArgs['structure/not-counted']['group'], string>> = {
  women: 'women',
  minority: 'ethnic minorities',
  young: 'young people',
  'non-party': 'people not of the Party',
  're-elected': 're-elected deputies',
};

/** Words for findings about the make-up of the list of candidates. */
export const structure = {
  'structure/women-share': {
    message: (args, write) =>
      `${counted(args, 'woman', 'women', write)}; it must have at least ${write.number(args.need)} (${write.percent(args.share)}).`,
    fix: (args, write) =>
      `See that the column ${write.column('sex', 'candidates')} is right and complete, then ${discuss(args, write)}.`,
  },
  'structure/minority-share': {
    message: (args, write) => {
      const have = counted(args, 'candidate of an ethnic minority', 'candidates of ethnic minorities', write);
      return args.level === 'na'
        ? `${have}; it must have at least ${write.number(args.need)} (${write.percent(args.share)}).`
        : `${have}; ${target(args, write)} by the ward’s own plan.`;
    },
    fix: (args, write) =>
      `See that the column ${write.column('ethnicity', 'candidates')} is right and complete, then ${discuss(args, write)}.`,
  },
  'structure/young-share': {
    message: (args, write) =>
      `${counted(args, `person under ${args.underAge}`, `people under ${args.underAge}`, write)}; ${target(args, write)}.`,
    fix: (args, write) =>
      `This is a target. See that the column ${write.column('birth', 'candidates')} is right, then ${discuss(args, write)}.`,
  },
  'structure/non-party-share': {
    message: (args, write) =>
      `${counted(args, 'person outside the Party', 'people outside the Party', write)}; ${target(args, write)}.`,
    fix: (args, write) =>
      `This is a target. See that the column ${write.column('party_since', 'candidates')} is right, then ${discuss(args, write)}.`,
  },
  'structure/re-elected-share': {
    message: (args, write) =>
      `${counted(args, 'deputy standing again', 'deputies standing again', write)}; the target of ${write.percent(args.share)} is ${write.number(args.need)} of the candidates, or ${write.number(args.needOfSeats)} of the ${count(args.seats, 'seat', 'seats', write)}.`,
    fix: (args, write) =>
      `This is a target. Ask the Standing Committee of the People’s Council which reckoning applies and see that the column ${write.column('council_terms', 'candidates')} is right, then ${discuss(args, write)}.`,
  },
  'structure/not-counted': {
    message: ({ level, group, column }, write) =>
      `The table of candidates has no column ${write.column(column, 'candidates')}, so the share of ${GROUP[group]} on the list for the ${write.term(`council/${level}`)} was not counted.`,
    fix: ({ column }, write) =>
      `Add the column ${write.column(column, 'candidates')} and fill it from the dossiers; leave a cell blank for who has none. If the column is there under another name, correct its heading.`,
  },
} satisfies Partial<FindingCatalog>;
