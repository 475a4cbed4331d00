import type { CandidateTrack, SurplusTrack, TrackStep, WardTrack } from '../../audit/track/model.ts';
import type { Catalog } from '../../i18n/catalog.ts';
import { findingJson } from '../check-json.ts';
import { isWanting, type TrackOccasion } from './view.ts';

/** What `candidates track --json` says: facts by their keys, words beside them. Grows only. */
export function trackJson(track: WardTrack, occasion: TrackOccasion, catalog: Catalog): object {
  const { citation, language } = catalog.writing;
  const { consultation } = track;
  const all = [...track.lists.flatMap(({ candidates }) => candidates), ...track.others];
  return {
    version: 1,
    election: occasion.election,
    today: occasion.today,
    pollingDay: occasion.pollingDay,
    summary: {
      candidacies: all.length,
      wanting: all.filter(isWanting).length,
      off: all.filter(({ isOff }) => isOff).length,
    },
    steps: track.steps.map((step) => stepJson(step, catalog)),
    lists: track.lists.map((list) => listJson(list, catalog)),
    others: track.others.map((one) => candidateJson(one, catalog)),
    thirdConsultation:
      consultation === undefined
        ? null
        : {
            level: consultation.level,
            have: consultation.have,
            need: consultation.need ?? null,
            basis: consultation.basis.map(citation),
          },
    notChecked: track.notChecked.map(({ says, basis }) => ({
      says: says[language],
      basis: basis.map(citation),
    })),
    findings: track.findings.map((finding) => findingJson(finding, catalog)),
  };
}

function listJson(list: SurplusTrack, catalog: Catalog): object {
  const { level, constituency, seats, have, need, override, state, basis, candidates } = list;
  return {
    level,
    constituency,
    seats: seats ?? null,
    have,
    need: need ?? null,
    surplus: state,
    override: override === undefined ? null : { candidates: override.candidates, why: override.why },
    basis: basis.map(catalog.writing.citation),
    candidates: candidates.map((one) => candidateJson(one, catalog)),
  };
}

function candidateJson(one: CandidateTrack, catalog: Catalog): object {
  const { candidate, level, isOff, dossier, trust, findings, steps } = one;
  return {
    row: candidate.row,
    name: candidate.name,
    level: level ?? null,
    constituency: candidate.constituency,
    offList: isOff,
    dossier: {
      items: Object.fromEntries(dossier.items.map(({ item, state }) => [item, state])),
      handedIn: dossier.handedIn,
      on: dossier.on,
    },
    trust,
    problems: findings.map(({ code }) => code),
    steps: steps.map((step) => stepJson(step, catalog)),
  };
}

function stepJson({ basis, title, ...step }: TrackStep, catalog: Catalog): object {
  return {
    ...step,
    title: title[catalog.writing.language],
    basis: basis.map(catalog.writing.citation),
  };
}
