import { addDays, yearOf } from '../dates/iso-date.ts';
import { COMING_OF_AGE_DAYS } from '../law/house-rules.ts';
import { areaRow, constituencyRows } from './areas.ts';
import { inventCandidates } from './candidates.ts';
import { inventCommittees } from './committees.ts';
import {
  AREA_HEADINGS,
  CANDIDATE_HEADINGS,
  COMMITTEE_HEADINGS,
  CONSTITUENCY_HEADINGS,
  TASK_HEADINGS,
  VOTER_HEADINGS,
} from './data/headings.ts';
import { BODY_WORD } from './data/words.ts';
import { draftTable, type MemberRow, type VoterRow, type WardDraft } from './draft.ts';
import type { LawFacts } from './law-facts.ts';
import { numberIssuer } from './numbers.ts';
import { officialSource } from './officials.ts';
import { peopleSource, type LatestBirth } from './people.ts';
import { planWard } from './plan.ts';
import { randomStream } from './random.ts';
import { inventTasks } from './tasks.ts';
import { inventVoters } from './voters.ts';

/** A lawful ward of so many voters: nothing in it gives an error or a warning. */
export function inventWard(facts: LawFacts, voterCount: number, seed: number): WardDraft {
  const stream = (name: string) => randomStream(seed, name);
  const numbers = numberIssuer(facts.inventedPlace, stream('numbers'));
  const people = peopleSource(latestBirth(facts), numbers);
  const plan = planWard(voterCount, facts, stream('plan'));
  const voters: VoterRow[] = inventVoters(plan, facts, people, stream('voters'));
  const spoken = new WeakSet();
  const officials = officialSource(voters, yearOf(facts.pollingDay), people, stream('officials'), spoken);
  const candidates = inventCandidates(plan, facts, officials, stream('candidates'));
  const committees = inventCommittees(plan, facts, officials);
  return {
    facts,
    plan,
    people,
    numbers,
    officials,
    spoken,
    profile: {
      population: plan.population,
      ...signatories(committees),
      steeringSize: sizeOf(committees, BODY_WORD['steering-committee']),
    },
    voters: draftTable(VOTER_HEADINGS, voters),
    candidates: draftTable(CANDIDATE_HEADINGS, candidates),
    committees: draftTable(COMMITTEE_HEADINGS, committees),
    areas: draftTable(AREA_HEADINGS, plan.areas.map(areaRow)),
    constituencies: draftTable(CONSTITUENCY_HEADINGS, constituencyRows(plan, facts)),
    tasks: draftTable(TASK_HEADINGS, inventTasks(facts)),
  };
}

/** Nobody comes of age so near polling day that it is worth a note. */
function latestBirth({ pollingDay, voterAge }: LawFacts): LatestBirth {
  const day = addDays(pollingDay, -COMING_OF_AGE_DAYS - 1);
  return { year: yearOf(day) - voterAge, monthDay: Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10)) };
}

/** The head of the election committee, and its deputy who leads Ủy ban nhân dân. */
function signatories(committees: readonly MemberRow[]) {
  const committee = committees.filter(({ body }) => body === BODY_WORD['election-committee']);
  const chair = committee.find(({ title }) => title.includes('Chủ tịch UBND')) ?? committee[0];
  return { peopleCommitteeChair: chair?.name ?? '', electionCommitteeChair: committee[0]?.name ?? '' };
}

const sizeOf = (committees: readonly MemberRow[], body: string): number =>
  committees.filter((row) => row.body === body).length;
