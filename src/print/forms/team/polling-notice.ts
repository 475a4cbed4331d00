import type { Law } from '../../../law/model.ts';
import type { PrintDocument } from '../../document.ts';
import { dayWithWeekday } from '../../official-date.ts';
import { unitInSentence } from '../../unit-name.ts';
import { body, orDots } from '../administrative.ts';
import { MINUTES, type FormContext } from '../form-context.ts';
import { articleOf } from '../grounds.ts';
import { areaInFull, hourText, teamHeading, teamLeader, type TeamPlace } from './area-paper.ts';

/** Thông báo về ngày bầu cử, nơi bỏ phiếu, thời gian bỏ phiếu (Điều 70), to hang and to be read out. */
export function pollingNoticeForm(place: TeamPlace, law: Law, context: FormContext): PrintDocument {
  const { election, profile } = context;
  const article = articleOf(law, 'announce-polling-time-place');
  return {
    title: `Thông báo về ngày bầu cử, nơi bỏ phiếu, thời gian bỏ phiếu. ${areaInFull(place, context)}`,
    page: MINUTES,
    draft: context.draft,
    blocks: [
      teamHeading(place, context, 'TB-TBC'),
      {
        kind: 'title',
        rule: true,
        lines: [{ text: 'THÔNG BÁO' }, { text: 'Về ngày bầu cử, nơi bỏ phiếu, thời gian bỏ phiếu' }],
      },
      ...(article === undefined ? [] : [body(`Thực hiện ${article};`, { italic: true })]),
      body(
        `Tổ bầu cử khu vực bỏ phiếu số ${place.area} thông báo để cử tri biết việc bầu cử đại biểu Quốc hội khóa ${election.naTerm} và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ ${election.councilTerm} như sau:`,
      ),
      body(`1. Ngày bầu cử: ${dayWithWeekday(election.pollingDay)}.`),
      body(
        `2. Nơi bỏ phiếu: ${orDots(place.place)}, ${unitInSentence(profile.commune)}, ${unitInSentence(profile.province)}.`,
      ),
      body(`3. Thời gian bỏ phiếu: từ ${hourText(place.opens)} đến ${hourText(place.closes)} cùng ngày.`),
      body(
        'Khi đi bầu cử, cử tri mang theo thẻ cử tri. Cử tri chưa nhận được thẻ hoặc thấy thẻ ghi sai thì liên hệ ngay với Tổ bầu cử. Cử tri vì ốm đau, già yếu, khuyết tật không thể đến phòng bỏ phiếu thì báo để Tổ bầu cử mang hòm phiếu phụ và phiếu bầu cử đến chỗ ở, chỗ điều trị.',
      ),
      body('Tổ bầu cử đề nghị cử tri trong khu vực bỏ phiếu đi bầu cử đầy đủ, đúng thời gian.'),
      {
        kind: 'signatures',
        recipients: [
          '- Niêm yết tại nơi bỏ phiếu, nơi công cộng;',
          '- Đài truyền thanh (để phát);',
          '- Lưu: Tổ bầu cử.',
        ],
        signatures: [{ ...teamLeader(place), positions: ['TM. TỔ BẦU CỬ', 'TỔ TRƯỞNG'] }],
      },
    ],
  };
}
