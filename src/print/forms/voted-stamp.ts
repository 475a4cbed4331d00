import type { PollingPlace } from '../../roll/polling-place.ts';
import type { BoxBlock } from '../hand-blocks.ts';
import type { PrintDocument } from '../document.ts';
import { unitInSentence } from '../unit-name.ts';
import { text } from './count-parts.ts';
import { formCode, UPRIGHT, type FormContext } from './form-context.ts';

/** Dài 04 cm, rộng 2,5 cm, hai viền chỉ (Mẫu số 39/HĐBC, điểm 1). Millimetres. */
export const STAMP = { width: 40, height: 25 } as const;

/** Mẫu dấu "Đã bỏ phiếu" of one Tổ bầu cử, in its true size, for whoever cuts it (Mẫu số 39/HĐBC). */
export function votedStampForm(place: PollingPlace, context: FormContext): PrintDocument {
  return {
    title: `Mẫu dấu đã bỏ phiếu của Tổ bầu cử số ${place.area}, ${unitInSentence(context.profile.commune)}`,
    page: { ...UPRIGHT, numbering: 'none' },
    draft: context.draft,
    blocks: [
      formCode('39/HĐBC'),
      { kind: 'title', lines: [{ text: 'MẪU DẤU' }, { text: 'ĐÃ BỎ PHIẾU CỦA TỔ BẦU CỬ' }] },
      text(
        '1. Dấu bằng gỗ hoặc cao su do địa phương quyết định, hình chữ nhật, dài 04 cm rộng 2,5 cm, có hai viền chỉ.',
      ),
      text('2. Trên mặt dấu có chữ: "Đã bỏ phiếu"; trên là tên "Tổ bầu cử số...". Theo hình sau:'),
      stamp(place.area),
      text(
        '3. Sau khi kết thúc cuộc bầu cử, việc quản lý con dấu "Đã bỏ phiếu" đề nghị Tổ bầu cử bàn giao cho Ủy ban nhân dân cấp xã để lưu giữ và quản lý; có biên bản giao nhận.',
      ),
    ],
  };
}

const stamp = (area: string): BoxBlock => ({
  kind: 'box',
  ...STAMP,
  border: 'double',
  align: 'center',
  lines: [
    { text: `TỔ BẦU CỬ SỐ ${area}`, bold: true, size: 9 },
    { text: 'ĐÃ BỎ PHIẾU', bold: true, size: 13 },
  ],
});
