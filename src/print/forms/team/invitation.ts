import type { PrintDocument } from '../../document.ts';
import { dayWithWeekday } from '../../official-date.ts';
import { unitInSentence } from '../../unit-name.ts';
import { body, orDots } from '../administrative.ts';
import { MINUTES, type FormContext } from '../form-context.ts';
import { areaInFull, hourText, teamHeading, teamLeader, type TeamPlace } from './area-paper.ts';

/** Giấy mời dự khai mạc bỏ phiếu of one area. */
export function invitationForm(place: TeamPlace, context: FormContext): PrintDocument {
  const { election, profile } = context;
  return {
    title: `Giấy mời dự khai mạc bỏ phiếu. ${areaInFull(place, context)}`,
    page: MINUTES,
    draft: context.draft,
    blocks: [
      teamHeading(place, context, 'GM-TBC'),
      { kind: 'title', rule: true, lines: [{ text: 'GIẤY MỜI' }, { text: 'Dự khai mạc bỏ phiếu' }] },
      { kind: 'field', size: 14, indent: 10, parts: [{ label: 'Trân trọng kính mời:' }] },
      { kind: 'field', size: 14, indent: 10, parts: [{ label: 'Chức vụ, địa chỉ:' }] },
      body(
        `Đến dự khai mạc bỏ phiếu bầu cử đại biểu Quốc hội khóa ${election.naTerm} và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ ${election.councilTerm} tại khu vực bỏ phiếu số ${place.area}, ${unitInSentence(profile.commune)}.`,
      ),
      body(`Thời gian: ${hourText(place.opens)}, ${dayWithWeekday(election.pollingDay)}.`),
      body(`Địa điểm: ${orDots(place.place)}.`),
      body('Rất mong Ông/Bà đến dự đúng giờ.'),
      {
        kind: 'signatures',
        recipients: ['- Như trên;', '- Lưu: Tổ bầu cử.'],
        signatures: [{ ...teamLeader(place), positions: ['TM. TỔ BẦU CỬ', 'TỔ TRƯỞNG'] }],
      },
    ],
  };
}
