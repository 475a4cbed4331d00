import type { Position } from '../../vocabulary.ts';
import type { WordCell } from '../model.ts';
import { parseText } from './text.ts';
import { wordParser } from './word.ts';

const onePosition = wordParser<Position>({
  chair: ['Chủ tịch', 'CT', 'Chủ tịch Ủy ban bầu cử', 'Chủ tịch UBBC'],
  'vice-chair': [
    'Phó Chủ tịch',
    'PCT',
    'Phó Chủ tịch thường trực',
    'PCT thường trực',
    'Phó Chủ tịch Ủy ban bầu cử',
    'Phó Chủ tịch UBBC',
  ],
  'board-head': ['Trưởng ban', 'Trưởng Ban bầu cử', 'Trưởng Ban Chỉ đạo'],
  'board-deputy': [
    'Phó Trưởng ban',
    'Phó ban',
    'Phó Trưởng ban thường trực',
    'Phó Trưởng Ban bầu cử',
    'Phó Trưởng Ban Chỉ đạo',
  ],
  'team-leader': ['Tổ trưởng', 'Tổ trưởng Tổ bầu cử'],
  'team-deputy': ['Tổ phó', 'Phó Tổ trưởng', 'Tổ phó Tổ bầu cử'],
  secretary: [
    'Thư ký',
    'Thư kí',
    'Ủy viên, Thư ký',
    'Ủy viên - Thư ký',
    'Thư ký, Ủy viên',
    'Ủy viên kiêm Thư ký',
    'Ủy viên Thư kí',
    'Thành viên, Thư ký',
    'Uỷ viên thư ký',
    'Thư ký UBBC',
    'Thư ký Ủy ban bầu cử',
    'Thư ký Tổ bầu cử',
    'Thư ký Ban bầu cử',
  ],
  member: [
    'Ủy viên',
    'Uỷ viên',
    'UV',
    'Ủy viên Tổ bầu cử',
    'Ủy viên Ban bầu cử',
    'Ủy viên UBBC',
    'Ủy viên Ủy ban bầu cử',
  ],
  'plain-member': ['Thành viên', 'TV'],
});

/**
 * Chức danh in a body. "Ủy viên, Thư ký" is the secretary: every secretary is a member too, and the
 * law asks for the secretary. Where a job stands before it ("Phó Chủ tịch UBND phường - Tổ trưởng"), the one part
 * that is a position in a body is read.
 */
export function parsePosition(cell: string): WordCell<Position> {
  const whole = onePosition(cell);
  if (whole.state !== 'unreadable' || !PARTED.test(cell)) return whole;
  const parts = parseText(cell)
    .split(PARTED)
    .map(onePosition)
    .filter(({ state }) => state === 'read');
  return parts.length === 1 ? parts[0]! : whole;
}

const PARTED = / [-–] |;|\n/;
