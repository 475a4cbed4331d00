import type { VoterCategory } from '../../vocabulary.ts';
import { wordParser } from './word.ts';

/** Diện cử tri. */
export const parseCategory = wordParser<VoterCategory>({
  permanent: ['thường trú', 'đăng ký thường trú', 'HKTT', '7a'],
  temporary: ['tạm trú', 'đăng ký tạm trú', '7b'],
  soldier: ['quân nhân', 'bộ đội', 'lực lượng vũ trang', 'quân nhân tại đơn vị', 'chiến sĩ', 'military'],
  custody: ['tạm giữ', 'bị tạm giữ', 'đang bị tạm giữ', 'người đang bị tạm giữ', 'người bị tạm giữ'],
  detained: ['tạm giam', 'bị tạm giam', 'đang bị tạm giam', 'người đang bị tạm giam', 'người bị tạm giam'],
  'compulsory-education': [
    'cơ sở giáo dục bắt buộc',
    'giáo dục bắt buộc',
    'đưa vào cơ sở giáo dục bắt buộc',
    'người đang chấp hành biện pháp đưa vào cơ sở giáo dục bắt buộc',
  ],
  'compulsory-rehabilitation': [
    'cơ sở cai nghiện bắt buộc',
    'cai nghiện bắt buộc',
    'đưa vào cơ sở cai nghiện bắt buộc',
    'người đang chấp hành biện pháp đưa vào cơ sở cai nghiện bắt buộc',
  ],
  'from-abroad': [
    'từ nước ngoài về',
    'nước ngoài về',
    'từ nước ngoài trở về',
    'ở nước ngoài về',
    'trở về từ nước ngoài',
  ],
  'from-elsewhere': [
    'bỏ phiếu từ nơi khác đến',
    'từ nơi khác đến',
    'nơi khác đến',
    'từ nơi khác đến bỏ phiếu',
    'cử tri từ nơi khác đến',
    'cử tri không cư trú ở địa phương',
    'không cư trú ở địa phương',
  ],
  unregistered: [
    'nơi ở hiện tại',
    'nơi ở hiện nay',
    'chưa đăng ký cư trú',
    'chưa đăng ký thường trú, tạm trú',
    'không đăng ký cư trú',
    'chưa đăng ký thường trú hoặc tạm trú',
    '7c',
  ],
});
