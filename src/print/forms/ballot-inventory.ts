import type { PollingPlace } from '../../roll/polling-place.ts';
import type { Council } from '../../vocabulary.ts';
import type { Block, PrintDocument } from '../document.ts';
import type { FieldBlock } from '../hand-blocks.ts';
import { dottedDate } from '../official-date.ts';
import { placeName, splitUnit, unitInSentence } from '../unit-name.ts';
import { field } from './certificate-page.ts';
import { teamSignatures, text, witnessLines } from './count-parts.ts';
import { formCode, MINUTES, type FormContext } from './form-context.ts';

/**
 * Biên bản kiểm kê việc sử dụng phiếu bầu cử of one Tổ bầu cử (Mẫu số 32/HĐBC), made out before the
 * boxes are opened: who and where is known, what is counted is not.
 */
export function ballotInventoryForm(place: PollingPlace, context: FormContext): PrintDocument {
  const { profile, election } = context;
  return {
    title: `Biên bản kiểm kê việc sử dụng phiếu bầu cử, khu vực bỏ phiếu số ${place.area}, ${unitInSentence(profile.commune)}`,
    page: MINUTES,
    draft: context.draft,
    blocks: [
      formCode('32/HĐBC'),
      { kind: 'heading', leftShare: 0.36, issuer: [{ text: 'TỔ BẦU CỬ', bold: true }] },
      {
        kind: 'title',
        lines: [
          { text: 'BIÊN BẢN KIỂM KÊ VIỆC SỬ DỤNG PHIẾU BẦU CỬ' },
          { text: `ĐẠI BIỂU QUỐC HỘI KHÓA ${election.naTerm} VÀ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN` },
          { text: `CÁC CẤP NHIỆM KỲ ${election.councilTerm}` },
        ],
      },
      field('Khu vực bỏ phiếu số:', place.area),
      field(`Thuộc ${typeOf(profile.commune, 'xã/phường/đặc khu')}:`, splitUnit(profile.commune).name, {
        close: true,
      }),
      field(`${capital(typeOf(profile.province, 'tỉnh/thành phố'))}:`, splitUnit(profile.province).name, {
        close: true,
      }),
      text(
        `Vào hồi ........... giờ ..........., ngày ...... tháng ....... năm ${year(context)}, Tổ trưởng Tổ bầu cử tuyên bố kết thúc cuộc bầu cử đại biểu Quốc hội khóa ${election.naTerm} và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ ${election.councilTerm}.`,
      ),
      text(
        'Trước khi mở hòm phiếu, Tổ bầu cử đã tiến hành kiểm kê và lập biên bản về việc sử dụng phiếu bầu dưới sự chứng kiến của hai cử tri không phải là người ứng cử gồm:',
      ),
      ...witnessLines(''),
      text('Kết quả kiểm kê việc sử dụng phiếu bầu cử như sau:'),
      ...counts(),
      ...sent(place, context),
      {
        kind: 'paragraph',
        align: 'right',
        text: [{ text: `${placeName(profile.commune)}, ${dottedDate(Number(year(context)))}`, italic: true }],
      },
      ...teamSignatures(1),
      envelopes(profile),
    ],
  };
}

const year = ({ election }: FormContext): string => election.pollingDay.slice(0, 4);
const typeOf = (unit: string, unknown: string): string => splitUnit(unit).type.toLowerCase() || unknown;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const COUNTED = [
  '1. Số phiếu Tổ bầu cử đã nhận về là:',
  '2. Số phiếu phát ra là:',
  '3. Số phiếu cử tri đổi do gạch hỏng là:',
  '4. Số phiếu còn lại không sử dụng đến là:',
] as const;

/** Each sum, and the ballots of each council in it. */
function counts(): readonly FieldBlock[] {
  const line = (label: string, indent: number): FieldBlock => ({
    kind: 'field',
    close: true,
    indent,
    parts: [{ label, after: 'phiếu' }],
  });
  return COUNTED.flatMap((label) => [
    line(label, 0),
    line('Trong đó: Phiếu bầu cử đại biểu Quốc hội là:', 10),
    line('Phiếu bầu cử đại biểu HĐND cấp tỉnh là:', 27),
    line('Phiếu bầu cử đại biểu HĐND cấp xã là:', 27),
  ]);
}

/** Lưu ý of the form: what stands on the sealed envelopes, with the units' own names. */
function envelopes({ province, commune }: FormContext['profile']): Block {
  const unused = 'chưa sử dụng hoặc gạch hỏng.';
  return {
    kind: 'notes',
    title: 'Lưu ý:',
    lines: [
      '- Số phiếu bầu đại biểu Quốc hội, đại biểu Hội đồng nhân dân từng cấp chưa sử dụng hoặc cử tri đổi do gạch hỏng được xếp thành từng loại và niêm phong vào các bì riêng, bên ngoài ghi rõ thông tin về Tổ bầu cử, đơn vị hành chính cấp xã nơi có Tổ bầu cử và dòng chữ:',
      `- Phiếu bầu đại biểu Quốc hội ${unused}`,
      `- Phiếu bầu đại biểu Hội đồng nhân dân ${unitInSentence(province)} ${unused}`,
      `- Phiếu bầu đại biểu Hội đồng nhân dân ${unitInSentence(commune)} ${unused}`,
      'Tổ bầu cử gửi bì niêm phong từng loại phiếu bầu kèm theo Biên bản này đến từng Ban bầu cử tương ứng.',
    ],
  };
}

function sent({ lists }: PollingPlace, { profile }: FormContext): readonly Block[] {
  const constituency = (level: Council): string => lists[level]?.constituency ?? '......';
  return [
    text(
      'Sau khi kiểm kê, Tổ bầu cử đã niêm phong toàn bộ số phiếu chưa sử dụng và số phiếu cử tri đổi do gạch hỏng.',
    ),
    text('Biên bản kiểm kê việc sử dụng phiếu bầu được lập thành 05 bản và được gửi đến:'),
    text(
      `- Ban bầu cử đại biểu Quốc hội, đơn vị bầu cử số ${constituency('na')} (kèm theo số phiếu bầu cử đại biểu Quốc hội đã được niêm phong);`,
    ),
    text(
      `- Ban bầu cử đại biểu Hội đồng nhân dân ${unitInSentence(profile.province)}, đơn vị bầu cử số ${constituency('province')} (kèm theo số phiếu bầu cử đại biểu Hội đồng nhân dân cấp tỉnh đã được niêm phong);`,
    ),
    text(
      `- Ban bầu cử đại biểu Hội đồng nhân dân ${unitInSentence(profile.commune)}, đơn vị bầu cử số ${constituency('commune')} (kèm theo số phiếu bầu cử đại biểu Hội đồng nhân dân cấp xã đã được niêm phong);`,
    ),
    text('- Ủy ban nhân dân, Ban thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cùng cấp.'),
  ];
}
