import type { Position } from '../../vocabulary.ts';
import { wordParser } from './word.ts';

/**
 * Chức danh in a body. "Ủy viên, Thư ký" is the secretary: every secretary is a member too, and the
 * law asks for the secretary.
 */
export const parsePosition = wordParser<Position>({
  chair: ['Chủ tịch', 'CT', 'Chủ tịch Ủy ban bầu cử', 'Chủ tịch UBBC'],
  'vice-chair': [
    'Phó Chủ tịch',
    'PCT',
    'Phó Chủ tịch thường trực',
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
    'Thư ký Tổ bầu cử',
    'Thư ký Ban bầu cử',
  ],
  member: ['Ủy viên', 'Uỷ viên', 'UV', 'Ủy viên Tổ bầu cử', 'Ủy viên Ban bầu cử', 'Ủy viên UBBC'],
  'plain-member': ['Thành viên', 'TV'],
});
