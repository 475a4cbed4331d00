import type { AreaKind } from '../../vocabulary.ts';
import { wordParser } from './word.ts';

/** Loại khu vực bỏ phiếu (Điều 11). */
export const parseAreaKind = wordParser<AreaKind>({
  ordinary: ['thường', 'thông thường', 'bình thường', 'khu dân cư', 'dân cư', 'normal'],
  'armed-forces': [
    'đơn vị vũ trang',
    'đơn vị vũ trang nhân dân',
    'lực lượng vũ trang',
    'đơn vị quân đội',
    'đơn vị bộ đội',
    'doanh trại',
    'ĐVVT',
  ],
  hospital: ['bệnh viện', 'BV'],
  'maternity-home': ['nhà hộ sinh', 'hộ sinh'],
  sanatorium: ['nhà an dưỡng', 'an dưỡng'],
  'disability-care': [
    'cơ sở chăm sóc người khuyết tật',
    'chăm sóc người khuyết tật',
    'nhà chăm sóc người khuyết tật',
  ],
  'elderly-care': [
    'cơ sở chăm sóc người cao tuổi',
    'chăm sóc người cao tuổi',
    'nhà chăm sóc người cao tuổi',
    'viện dưỡng lão',
    'nhà dưỡng lão',
  ],
  'compulsory-education': ['cơ sở giáo dục bắt buộc', 'giáo dục bắt buộc'],
  'compulsory-rehabilitation': ['cơ sở cai nghiện bắt buộc', 'cai nghiện bắt buộc'],
  'detention-camp': ['trại tạm giam'],
  'shared-with-armed-forces': [
    'chung với đơn vị vũ trang',
    'chung với đơn vị vũ trang nhân dân',
    'chung đơn vị vũ trang',
    'khu vực bỏ phiếu chung với đơn vị vũ trang',
  ],
});
