import type { VoterStatus } from '../../vocabulary.ts';
import { wordParser } from './word.ts';

/** Trạng thái of a voter. */
export const parseVoterStatus = wordParser<VoterStatus>({
  'votes-elsewhere': [
    'bỏ phiếu ở nơi khác',
    'bỏ phiếu nơi khác',
    'đi bỏ phiếu ở nơi khác',
    'đi bỏ phiếu nơi khác',
    'bầu cử ở nơi khác',
  ],
  'votes-at-residence': [
    'bỏ phiếu ở nơi cư trú',
    'bỏ phiếu nơi cư trú',
    'bỏ phiếu tại nơi cư trú',
    'về bỏ phiếu ở nơi cư trú',
  ],
  'right-removed': ['tước quyền bầu cử', 'bị tước quyền bầu cử', 'đang bị tước quyền bầu cử'],
  'death-sentence': [
    'tử hình chờ thi hành án',
    'bị kết án tử hình',
    'án tử hình chờ thi hành',
    'tử hình đang chờ thi hành án',
    'tử hình',
  ],
  imprisoned: [
    'phạt tù không án treo',
    'chấp hành hình phạt tù',
    'đang chấp hành hình phạt tù',
    'phạt tù không được hưởng án treo',
    'chấp hành hình phạt tù mà không được hưởng án treo',
    'đang chấp hành án phạt tù',
  ],
  incapacitated: ['mất năng lực hành vi dân sự', 'mất năng lực hành vi', 'mất NLHVDS', 'mất NLHV dân sự'],
  dead: ['đã chết', 'chết', 'đã mất', 'từ trần', 'đã qua đời', 'qua đời', 'đã từ trần'],
  'moved-away': [
    'chuyển đi',
    'đã chuyển đi',
    'đã chuyển',
    'chuyển đi nơi khác',
    'đã chuyển đi nơi khác',
    'chuyển nơi cư trú',
  ],
});
