import type { SeatsAnswer, WardSeats } from '../../audit/seats/model.ts';
import type { Catalog } from '../../i18n/catalog.ts';
import { findingJson } from '../check-json.ts';

/** Điều 30 for one kind of unit, for other software. Grows only. */
export function answerJson(
  { kind, population, council, working, constituencies, remarks }: SeatsAnswer,
  catalog: Catalog,
): object {
  const { citation } = catalog.writing;
  return {
    kind,
    population,
    council,
    seats: working?.seats ?? null,
    working:
      working === undefined
        ? null
        : {
            base: working.base,
            steps: working.steps.map((step) => ({ ...step, upTo: step.upTo ?? null })),
            counted: working.counted,
            max: working.max,
          },
    basis: (working?.basis ?? []).map(citation),
    constituencies:
      constituencies === undefined
        ? null
        : {
            most: constituencies.most,
            least: constituencies.least,
            evenly: constituencies.evenly,
            basis: constituencies.basis.map(citation),
          },
    remarks: remarks.map(({ says, basis }) => ({
      says: says[catalog.writing.language],
      basis: basis.map(citation),
    })),
  };
}

/** The seats of a ward, for other software. Grows only. */
export function wardSeatsJson(ward: WardSeats, catalog: Catalog): object {
  const { answer, own, counted, divides, divided, noProposal, others, findings } = ward;
  return {
    law: answer === undefined ? null : answerJson(answer, catalog),
    own: own ?? null,
    counted: counted ?? null,
    divides: divides ?? null,
    noProposal: noProposal ?? null,
    constituencies: divided.map((one) => ({
      constituency: one.constituency,
      people: one.people ?? null,
      own: one.own ?? null,
      proposed: one.proposed ?? null,
    })),
    others: others.map(({ level, most, basis, seats }) => ({
      level,
      most: most ?? null,
      basis: basis.map(catalog.writing.citation),
      constituencies: seats.map((one) => ({ constituency: one.constituency, seats: one.seats ?? null })),
    })),
    findings: findings.map((finding) => findingJson(finding, catalog)),
  };
}
