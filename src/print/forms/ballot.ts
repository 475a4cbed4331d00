import type { CandidateList } from '../../roll/model.ts';
import type { Council } from '../../vocabulary.ts';
import type { Block, PageSetup, PrintDocument, Run } from '../document.ts';
import { labelledUnit } from '../unit-name.ts';
import { ballotNames } from './ballot-names.ts';
import { councilTitle } from './council-title.ts';
import { formCode, type FormContext } from './form-context.ts';

/** A5 upright: the ballot's own size, printed to its edges as far as office printers reach. */
const PAGE: PageSetup = {
  size: 'A5',
  orientation: 'portrait',
  margins: { top: 10, right: 10, bottom: 8, left: 10 },
  numbering: 'none',
};

const CODES: Readonly<Record<Council, string>> = {
  na: '13/HĐBC-QH',
  province: '14/HĐBC-HĐND',
  commune: '15/HĐBC-HĐND',
};

/**
 * Phiếu bầu cử of one constituency (Mẫu số 13, 14, 15), as a proof: for checking the names before the
 * ballots are ordered. BẢN MẪU across it says that nobody votes with it.
 */
export function ballotForm(list: CandidateList, context: FormContext): PrintDocument {
  const { constituency, candidates, seats, level } = list;
  const council = councilTitle(level, context);
  return {
    title: `Phiếu bầu cử đại biểu ${council.inSentence}, đơn vị bầu cử số ${constituency} (bản mẫu)`,
    page: PAGE,
    draft: context.draft,
    proof: true,
    onePageEach: true,
    blocks: [
      formCode(CODES[level]),
      { kind: 'heading', size: 10, leftShare: 0.38, issuer: issuer(list, context) },
      {
        kind: 'box',
        width: 42,
        height: 26,
        border: 'single',
        lines: [
          { text: 'Vị trí đóng dấu', italic: true },
          { text: 'của Tổ bầu cử', italic: true },
        ],
      },
      { kind: 'title', lines: titleLines(level, context) },
      {
        kind: 'paragraph',
        align: 'center',
        text: [{ text: `Được bầu ${seatsText(seats)} đại biểu`, bold: true }],
      },
      ...ballotNames(candidates).map(nameLine),
    ],
  };
}

/** All in one cut and size, each on a line of its own. */
const nameLine = (text: string): Block => ({
  kind: 'paragraph',
  size: 14,
  align: 'left',
  above: 4,
  text: [{ text, bold: true }],
});

/** Two digits, to which none can be added unseen. */
const seatsText = (seats: number | undefined): string =>
  seats === undefined ? '............' : String(seats).padStart(2, '0');

/** Each form names the constituency and the unit in its own order. */
function issuer({ level, constituency }: CandidateList, { profile }: FormContext): readonly Run[] {
  const number = { text: `Đơn vị bầu cử số: ${constituency}` };
  switch (level) {
    case 'na':
      return [number, { text: profile.province }];
    case 'province':
      return [{ text: profile.province }, number];
    case 'commune':
      return [{ text: labelledUnit('Xã/Phường/Đặc khu', profile.commune) }, number];
  }
}

function titleLines(level: Council, context: FormContext): readonly Run[] {
  const { election } = context;
  if (level === 'na')
    return [{ text: 'PHIẾU BẦU CỬ' }, { text: `ĐẠI BIỂU QUỐC HỘI KHÓA ${election.naTerm}` }];
  const { unit, term } = councilTitle(level, context);
  const under = { text: `KHÓA ${term} NHIỆM KỲ ${election.councilTerm}` };
  return level === 'province'
    ? [{ text: 'PHIẾU BẦU CỬ' }, { text: `ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN ${unit.toUpperCase()}` }, under]
    : [{ text: 'PHIẾU BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN' }, { text: unit.toUpperCase() }, under];
}
