import type { CommitteePlan, Gap } from '../../audit/plan.ts';
import type { Span } from '../../audit/planned-kind.ts';
import { refJson } from './audit-json.ts';
import type { CommitteesWords, Occasion } from './view.ts';

/** The plan for other software; everybody who could fill a place is named by their rows. */
export function planJson(
  plan: CommitteePlan,
  { election, today, pollingDay, byElection }: Occasion,
  words: CommitteesWords,
): object {
  const { writing } = words.catalog;
  return {
    version: 1,
    election,
    today,
    pollingDay,
    occasion: byElection === undefined ? 'general' : 'by-election',
    population: plan.population ?? null,
    seats: plan.seats?.seats ?? null,
    constituencies: plan.constituencies ?? null,
    areas: plan.areas ?? null,
    kinds: plan.kinds.map(({ kind, bodies, each, all, have, founding, basis }) => ({
      kind,
      name: writing.term(`committee/${kind}`),
      bodies: spanJson(bodies),
      each: spanJson(each),
      all: spanJson(all),
      have,
      founding: founding ?? null,
      basis: basis.map(writing.citation),
    })),
    incomplete: plan.incomplete.map(({ ref, about, missing, gaps }) => ({
      ...refJson(ref, words),
      about,
      missing,
      gaps: gaps.map((gap) => gapJson(gap, words)),
    })),
    byProvince: plan.byProvince.map((ref) => refJson(ref, words)),
  };
}

function spanJson(span: Span | undefined): object | null {
  return span === undefined ? null : { min: span.min, max: span.max ?? null };
}

function gapJson({ position, component, count, fillers }: Gap, words: CommitteesWords): object {
  return {
    position,
    component: component ?? null,
    count,
    fillers: fillers.first(Infinity).map(({ who, rows, bodies, teams }) => ({
      name: who.name,
      rows,
      bodies: bodies.map((ref) => refJson(ref, words)),
      teams,
    })),
  };
}
