import type { RollLine } from '../../roll/model.ts';
import type { VoterCategory, VoterStatus } from '../../vocabulary.ts';
import { partialText } from './person-text.ts';

/**
 * Cột (11) Ghi chú of form 31: what its notes ask for, then the row's own note. `monthFromYear`: from this year on
 * they want the month in which a temporary residence began; undefined where the form of the election does not say.
 */
export function rollNote(line: RollLine, monthFromYear: number | undefined): string {
  const { category, status, note } = line.voter;
  const parts = [
    temporaryNote(line, monthFromYear),
    category.state === 'read' ? CATEGORY_NOTES[category.word] : undefined,
    status.state === 'read' ? STATUS_NOTES[status.word] : undefined,
    note,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('; ');
}

const CATEGORY_NOTES: Readonly<Partial<Record<VoterCategory, string>>> = {
  detained: 'Người đang bị tạm giam',
  custody: 'Người đang bị tạm giữ',
  'compulsory-education': 'Người đang chấp hành biện pháp đưa vào cơ sở giáo dục bắt buộc',
  'compulsory-rehabilitation': 'Người đang chấp hành biện pháp đưa vào cơ sở cai nghiện bắt buộc',
  'from-elsewhere': 'Cử tri không cư trú ở địa phương',
};

const STATUS_NOTES: Readonly<Partial<Record<VoterStatus, string>>> = {
  'votes-elsewhere': 'Bỏ phiếu ở nơi khác',
  'votes-at-residence': 'Bỏ phiếu ở nơi cư trú',
};

/** The start of the temporary residence of someone listed by it, as far as it is known. */
function temporaryNote({ residence, voter }: RollLine, monthFromYear = 0): string {
  const since = voter.temporarySince;
  if (residence !== 'temporary' || since.state !== 'read') return '';
  const { year, month } = since.date;
  if (year < monthFromYear || month === undefined) return `Tạm trú từ năm ${year}`;
  return `Tạm trú từ ${partialText({ year, month })}`;
}
