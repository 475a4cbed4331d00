import type { PrintDocument } from '../../document.ts';
import { officialDate } from '../../official-date.ts';
import type { FormContext } from '../form-context.ts';
import { areaInFull, hourText, type TeamPlace } from './area-paper.ts';

/** Biển chỉ địa điểm bỏ phiếu: one sheet across in type to be read from the gate. */
export function pollingSignForm(place: TeamPlace, context: FormContext): PrintDocument {
  const { profile, election, draft } = context;
  return {
    title: `Biển địa điểm bỏ phiếu. ${areaInFull(place, context)}`,
    page: {
      size: 'A4',
      orientation: 'landscape',
      margins: { top: 12, right: 12, bottom: 12, left: 12 },
      numbering: 'none',
    },
    draft,
    onePageEach: true,
    blocks: [
      {
        kind: 'title',
        lines: [
          { text: profile.commune.toUpperCase(), size: 36 },
          { text: `BẦU CỬ ĐẠI BIỂU QUỐC HỘI KHÓA ${election.naTerm}`, size: 24, bold: false },
          {
            text: `VÀ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN CÁC CẤP NHIỆM KỲ ${election.councilTerm}`,
            size: 24,
            bold: false,
          },
          { text: 'KHU VỰC BỎ PHIẾU SỐ', size: 56 },
          { text: place.area, size: place.area.length > 3 ? 100 : 220 },
          { text: place.place, size: 46 },
          {
            text: `Bỏ phiếu từ ${hourText(place.opens)} đến ${hourText(place.closes)}, ${officialDate(election.pollingDay)}`,
            size: 30,
            bold: false,
          },
        ],
      },
    ],
  };
}
