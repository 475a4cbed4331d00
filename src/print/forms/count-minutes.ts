import type { PollingPlace } from '../../roll/polling-place.ts';
import type { CandidateList } from '../../roll/model.ts';
import type { Block, PrintDocument } from '../document.ts';
import { officialDate } from '../official-date.ts';
import { areaInSentence, labelledInSentence, labelledUnit, unitInSentence } from '../unit-name.ts';
import { field } from './certificate-page.ts';
import {
  countLine,
  dottedLines,
  memberLines,
  NO_ERASURE,
  shareLine,
  teamSignatures,
  text,
  voteLines,
  witnessLines,
} from './count-parts.ts';
import { councilTitle } from './council-title.ts';
import { formCode, MINUTES, type FormContext } from './form-context.ts';

/**
 * Biên bản kết quả kiểm phiếu bầu cử của Tổ bầu cử (Mẫu số 18/HĐBC-QH, 23/HĐBC-HĐND): everything known
 * before polling day stands in it, what is counted is left to the pen.
 */
export function countMinutesForm(
  place: PollingPlace,
  list: CandidateList,
  context: FormContext,
): PrintDocument {
  const { level } = list;
  const council = councilTitle(level, context);
  return {
    title: `Biên bản kết quả kiểm phiếu bầu cử đại biểu ${council.inSentence}, khu vực bỏ phiếu số ${place.area}, ${unitInSentence(context.profile.commune)}`,
    page: MINUTES,
    draft: context.draft,
    blocks: [
      formCode(level === 'na' ? '18/HĐBC-QH' : '23/HĐBC-HĐND'),
      {
        kind: 'heading',
        issuer: [
          { text: labelledUnit('Tỉnh/Thành phố', context.profile.province) },
          { text: labelledUnit('Xã/Phường/Đặc khu', context.profile.commune) },
        ],
      },
      { kind: 'title', lines: titleLines(list, context) },
      ...opening(place, list, context),
      ...meeting(place, list, context),
      ...results(place, list),
      ...closing(list, context),
    ],
  };
}

function titleLines({ level }: CandidateList, context: FormContext) {
  const { unit, term } = councilTitle(level, context);
  if (level === 'na')
    return [
      { text: 'BIÊN BẢN KẾT QUẢ KIỂM PHIẾU BẦU CỬ' },
      { text: `ĐẠI BIỂU QUỐC HỘI KHÓA ${term}` },
      { text: 'CỦA TỔ BẦU CỬ' },
    ];
  return [
    { text: 'BIÊN BẢN KẾT QUẢ KIỂM PHIẾU' },
    { text: 'BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN' },
    { text: `${unit.toUpperCase()} KHÓA ${term}` },
    { text: `NHIỆM KỲ ${context.election.councilTerm} CỦA TỔ BẦU CỬ` },
  ];
}

/** "Quốc hội", "Hội đồng nhân dân phường Thượng Cát": as the form's sentences say it. */
const councilName = ({ level }: CandidateList, context: FormContext): string =>
  level === 'na' ? 'Quốc hội' : councilTitle(level, context).inSentence;

function opening(place: PollingPlace, list: CandidateList, context: FormContext): readonly Block[] {
  const { commune } = context.profile;
  const inCommune = labelledInSentence('Xã/phường/đặc khu', commune);
  return [
    text(`Khu vực bỏ phiếu số: ${place.area}, ${inCommune}`),
    text(`Đơn vị bầu cử đại biểu ${councilName(list, context)} số: ${list.constituency}`),
    field('Gồm', areaInSentence(list.consists), { close: true }),
    text(`${capital(pollingDay(context))}, Tổ bầu cử gồm có:`),
    ...memberLines(place.team, ['Tổ trưởng', 'Thư ký', 'Ủy viên', 'Ủy viên']),
  ];
}

const pollingDay = ({ election }: FormContext): string => officialDate(election.pollingDay);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function meeting(place: PollingPlace, list: CandidateList, context: FormContext): readonly Block[] {
  const inCommune = labelledInSentence('Xã/phường/đặc khu', context.profile.commune);
  const name = councilName(list, context);
  const { term } = councilTitle(list.level, context);
  const whole =
    list.level === 'na'
      ? `Quốc hội khóa ${term}`
      : `${name} khóa ${term} nhiệm kỳ ${context.election.councilTerm}`;
  const day = pollingDay(context);
  const again = list.level === 'na' ? ' lại' : '';
  return [
    text(
      `Đã họp tại phòng bỏ phiếu của khu vực bỏ phiếu số ${place.area}, ${inCommune}, thuộc đơn vị bầu cử đại biểu ${name} số ${list.constituency} để tiến hành việc kiểm phiếu bầu cử đại biểu ${whole}.`,
    ),
    text(
      `Đúng ........ giờ ....... phút, ${day}, trước khi thực hiện việc bỏ phiếu, đại diện Tổ bầu cử đã kiểm tra hòm phiếu với sự chứng kiến của hai cử tri là:`,
    ),
    ...witnessLines(list.level === 'na' ? ':' : ''),
    text(`Sau đó, Tổ bầu cử đã khóa và niêm phong hòm phiếu${again}, mời cử tri bắt đầu bỏ phiếu.`),
    text(
      `Đúng ........ giờ ....... phút, ${day}, Tổ trưởng Tổ bầu cử tuyên bố kết thúc cuộc bầu cử và tiến hành kiểm phiếu ngay tại phòng bỏ phiếu.`,
    ),
    text(
      'Trước khi mở hòm phiếu, Tổ trưởng Tổ bầu cử đã mời hai cử tri không phải là người ứng cử chứng kiến việc kiểm phiếu gồm:',
    ),
    ...witnessLines(list.level === 'na' ? ':' : ''),
    text(
      `Trước khi mở hòm phiếu, Tổ bầu cử đã tiến hành kiểm kê và lập biên bản về việc sử dụng phiếu bầu cử đại biểu ${list.level === 'na' ? 'Quốc hội' : 'Hội đồng nhân dân'}.`,
    ),
  ];
}

function results(place: PollingPlace, { level, seats, candidates }: CandidateList): readonly Block[] {
  const ofCouncil = level === 'na' ? 'Quốc hội' : 'Hội đồng nhân dân';
  return [
    text('Kết quả cuộc bầu cử như sau:'),
    countLine(`- Số đại biểu ${ofCouncil} được ấn định cho đơn vị bầu cử:`, 'người', seats),
    countLine('- Số người ứng cử:', 'người', candidates.length === 0 ? undefined : candidates.length),
    countLine('- Tổng số cử tri của khu vực bỏ phiếu:', 'người', place.voters?.[level]),
    countLine('- Số cử tri đã tham gia bỏ phiếu:', 'người'),
    countLine('- Tỷ lệ cử tri đã tham gia bỏ phiếu so với tổng số cử tri:', '%'),
    countLine('- Số phiếu phát ra:', 'phiếu'),
    countLine('- Số phiếu thu vào:', 'phiếu'),
    shareLine('- Số phiếu hợp lệ:'),
    shareLine('- Số phiếu không hợp lệ:'),
    text('- Số phiếu bầu cho mỗi người ứng cử như sau:'),
    ...voteLines(candidates, 5),
  ];
}

function closing({ level }: CandidateList, context: FormContext): readonly Block[] {
  const { election } = context;
  const year = Number(election.pollingDay.slice(0, 4));
  // Each form has its own words here.
  const sent =
    level === 'na'
      ? 'được gửi đến Ban bầu cử đại biểu Quốc hội, Ủy ban nhân dân, Ban thường trực'
      : `gửi đến Ban bầu cử đại biểu ${councilTitle(level, context).inSentence}, Ủy ban nhân dân, Ban Thường trực`;
  return [
    text('Trong ngày bầu cử và thời gian kiểm phiếu, đã xảy ra sự việc hoặc khiếu nại, tố cáo sau đây:'),
    ...dottedLines(2),
    text('Những vấn đề hoặc khiếu nại, tố cáo mà Tổ bầu cử chưa giải quyết được và kiến nghị:'),
    ...dottedLines(2),
    text(
      `Biên bản này được hoàn thành vào hồi ....... giờ ....... phút, ngày ....... tháng ....... năm ${year}, được lập thành 03 bản và ${sent} Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã.`,
    ),
    ...teamSignatures(2),
    NO_ERASURE,
  ];
}
