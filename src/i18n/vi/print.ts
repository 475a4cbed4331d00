import type { PrintText } from '../print-text.ts';

/** Lời của các lệnh in. */
export const printing: PrintText = {
  nothingChanged: (area) => `Khu vực bỏ phiếu số ${area}: không thẻ nào thay đổi, không in.`,
};
