import type { CandidateStatus } from '../../vocabulary.ts';
import { wordParser } from './word.ts';

/** Trạng thái of a candidate. */
export const parseCandidateStatus = wordParser<CandidateStatus>({
  'right-removed': ['tước quyền ứng cử', 'bị tước quyền ứng cử', 'đang bị tước quyền ứng cử'],
  imprisoned: [
    'phạt tù',
    'chấp hành hình phạt tù',
    'đang chấp hành hình phạt tù',
    'đang chấp hành án phạt tù',
  ],
  'limited-capacity': [
    'hạn chế năng lực hành vi dân sự',
    'bị hạn chế năng lực hành vi dân sự',
    'hạn chế NLHVDS',
  ],
  incapacitated: ['mất năng lực hành vi dân sự', 'mất năng lực hành vi', 'mất NLHVDS'],
  prosecuted: [
    'khởi tố bị can',
    'bị khởi tố bị can',
    'bị khởi tố',
    'đang bị khởi tố bị can',
    'đang bị khởi tố',
    'khởi tố',
    'người đang bị khởi tố bị can',
  ],
  'serving-judgment': [
    'đang chấp hành án',
    'chấp hành án',
    'đang chấp hành bản án',
    'đang chấp hành bản án, quyết định hình sự',
    'đang chấp hành án hình sự',
  ],
  'record-not-cleared': ['chưa xóa án tích', 'chưa được xóa án tích', 'chưa xoá án tích', 'còn án tích'],
  'compulsory-education': ['cơ sở giáo dục bắt buộc', 'giáo dục bắt buộc', 'đưa vào cơ sở giáo dục bắt buộc'],
  'compulsory-rehabilitation': [
    'cơ sở cai nghiện bắt buộc',
    'cai nghiện bắt buộc',
    'đưa vào cơ sở cai nghiện bắt buộc',
  ],
  'education-in-commune': [
    'giáo dục tại xã',
    'giáo dục tại phường',
    'giáo dục tại đặc khu',
    'giáo dục tại xã, phường, đặc khu',
    'giáo dục tại xã, phường, thị trấn',
  ],
  withdrawn: ['rút', 'rút tên', 'rút đơn', 'rút đơn ứng cử', 'đã rút', 'xin rút', 'rút hồ sơ', 'rút ứng cử'],
  'struck-off': ['xóa tên', 'xoá tên', 'bị xóa tên', 'đã xóa tên', 'xóa tên trong danh sách'],
  dead: ['đã chết', 'chết', 'đã mất', 'từ trần', 'đã qua đời', 'qua đời'],
});
