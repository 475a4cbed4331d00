import type { Law, Rule, RuleKind, RuleOf } from './model.ts';
import {
  sayAreaSize,
  sayBallots,
  sayByElectionBody,
  sayCommitteeMakeup,
  sayCommitteeSize,
  sayCouncilSeats,
} from './say-bodies.ts';
import { sayMilestone } from './say-milestone.ts';
import type { SheetLanguage } from './sheet-words.ts';

type Say<K extends RuleKind> = (rule: RuleOf<K>, language: SheetLanguage, law: Law) => string;

/** What a rule says, in one line of one language. */
export function sayRule(rule: Rule, law: Law, language: SheetLanguage): string {
  const say = SAY[rule.kind] as Say<RuleKind>;
  return say(rule, language, law);
}

function stepName(id: string, { of }: SheetLanguage, law: Law): string {
  const milestone = law.rule('milestone', id);
  return milestone === undefined ? id : `“${of(milestone.label)}”`;
}

const SAY: { readonly [K in RuleKind]: Say<K> } = {
  milestone: (rule, language, law) => sayMilestone(rule, law, language),
  'committee-size': sayCommitteeSize,
  'committee-makeup': sayCommitteeMakeup,
  'by-election-body': sayByElectionBody,
  'area-size': sayAreaSize,
  ballots: sayBallots,
  'council-seats': sayCouncilSeats,

  incompatibility: ({ committees, errorFrom }, language, law) => {
    const { say, term, list } = language;
    const bodies = list(committees.map((committee) => term(`committee/${committee}`)));
    const step = stepName(errorFrom, language, law);
    return say(`${bodies}; là lỗi từ hạn của ${step}`, `${bodies}; an error from the day ${step} is due`);
  },

  'minimum-age': ({ years }, { say }) =>
    say(`đủ ${years} tuổi trở lên tính đến ngày bầu cử`, `${years} full years or more on polling day`),

  'birth-detail': ({ completeFromYear: year }, { say }) =>
    say(
      `ghi đủ ngày, tháng, năm với người sinh từ năm ${year}; sinh trước đó mà không rõ thì chỉ ghi năm`,
      `day, month and year for those born from ${year}; before that the year will do`,
    ),

  'residence-detail': ({ monthFromYear: year }, { say }) =>
    say(
      `bắt đầu tạm trú từ năm ${year} thì ghi tháng và năm; trước đó chỉ cần ghi năm`,
      `month and year where it began in ${year} or later; before that the year will do`,
    ),

  'voter-bar': ({ statuses }, { term, list }) =>
    list(statuses.map((status) => term(`voter-status/${status}`))),

  'candidate-bar': ({ statuses }, { term, list }) =>
    list(statuses.map(({ status }) => term(`candidate-status/${status}`))),

  'one-list': (_, { say }) =>
    say(
      'chỉ được ghi tên vào một danh sách, ở nơi thường trú hoặc tạm trú',
      'listed once only, at the permanent or the temporary residence',
    ),

  nationality: ({ onlyOne }, { say }) =>
    onlyOne
      ? say('chỉ một quốc tịch là quốc tịch Việt Nam', 'Vietnamese nationality and no other')
      : say('có quốc tịch Việt Nam', 'Vietnamese nationality'),

  'seats-per-constituency': ({ max }, { say }) => say(`không quá ${max} đại biểu`, `at most ${max} deputies`),

  'council-total': ({ min, max }, { say }) =>
    min === max
      ? say(`${max} đại biểu`, `${max} deputies`)
      : say(`từ ${min} đến ${max} đại biểu`, `${min} to ${max} deputies`),

  surplus: ({ cases }, { say }) => {
    const [least, ...more] = cases.toReversed();
    const first = least && [
      say(
        `bầu từ ${least.fromSeats} đại biểu trở lên: nhiều hơn ít nhất ${least.surplus} người`,
        `from ${least.fromSeats} seat: at least ${least.surplus} more than the seats`,
      ),
    ];
    const rest = more.map(({ fromSeats, surplus }) =>
      say(
        `từ ${fromSeats}: nhiều hơn ít nhất ${surplus} người`,
        `from ${fromSeats}: at least ${surplus} more`,
      ),
    );
    return [...(first ?? []), ...rest].join('; ');
  },

  share: ({ share, force, rounding, underAge }, { say, percent }) => {
    const who = underAge === undefined ? '' : say(` (dưới ${underAge} tuổi)`, ` (under ${underAge})`);
    if (share === undefined) return say('theo tỷ lệ của địa phương', 'the share set locally') + who;
    const least = percent(share) + who;
    const whole =
      rounding === 'up'
        ? say('làm tròn lên', 'rounded up')
        : say('phần lẻ từ nửa trở lên làm tròn lên', 'rounded, halves up');
    return force === 'law'
      ? say(
          `ít nhất ${least} số người trong danh sách chính thức, ${whole}`,
          `at least ${least} of the official list, ${whole}`,
        )
      : say(`phấn đấu ít nhất ${least}, ${whole}`, `a target of at least ${least}, ${whole}`);
  },

  'candidacy-levels': ({ maxCouncils, maxCouncilsWithNa }, { say }) =>
    say(
      `tối đa ${maxCouncils} cấp Hội đồng nhân dân; đã ứng cử Quốc hội thì tối đa ${maxCouncilsWithNa} cấp`,
      `at most ${maxCouncils} People’s Councils; with the National Assembly at most ${maxCouncilsWithNa}`,
    ),

  dossier: ({ items, deadline }, language, law) => {
    const { say, term, list } = language;
    const held = list(items.map((item) => term(`dossier/${item}`)));
    const step = stepName(deadline, language, law);
    return say(`${held}; hạn nộp: ${step}`, `${held}; due: ${step}`);
  },

  'list-fields': ({ fields }, { column, list }) => list(fields.map(column)),

  'list-order': (_, { say }) =>
    say(
      'theo tên, rồi họ, tên đệm, ngày sinh (sinh trước xếp trước)',
      'by given name, then family name, middle name, birth date (the earlier first)',
    ),

  trust: ({ moreThan }, { say, percent }) =>
    say(
      `trên ${percent(moreThan)} số cử tri tham dự hội nghị`,
      `more than ${percent(moreThan)} of the voters present`,
    ),

  'polling-hours': ({ opens, closes, earliest, latest }, { say }) =>
    say(
      `từ ${opens} đến ${closes}; có thể mở sớm nhất ${earliest}, kết thúc muộn nhất ${latest}`,
      `${opens} to ${closes}; may open as early as ${earliest} and close as late as ${latest}`,
    ),

  'personal-number': ({ length, oldLength, places }, { say }) => {
    const known = Object.keys(places).length;
    return say(
      `${length} chữ số, ba chữ số đầu là một trong ${known} mã nơi đăng ký khai sinh; số cũ ${oldLength} chữ số`,
      `${length} digits, the first three one of ${known} places of birth registration; the old number has ${oldLength}`,
    );
  },

  'polling-day': (_, { say }) => say('chủ nhật', 'a Sunday'),

  'run-again': ({ steps, limit }, language, law) => {
    const { say, list } = language;
    const by =
      limit === undefined
        ? ''
        : say(`hạn: ${stepName(limit, language, law)}; `, `by: ${stepName(limit, language, law)}; `);
    const named = list(steps.map((step) => stepName(step, language, law)));
    return by + say(`tính từ ngày bầu cử đó: ${named}`, `counted from that poll: ${named}`);
  },

  quorum: ({ attend, agree }, { say }) =>
    say(
      `làm việc tập thể: họp khi có ít nhất ${attend.parts}/${attend.of} tổng số thành viên; quyết định khi hơn ${agree.parts}/${agree.of} tổng số thành viên tán thành`,
      `they work as a collective: a meeting needs at least ${attend.parts}/${attend.of} of the members, a decision more than ${agree.parts}/${agree.of} of all members`,
    ),

  'meeting-quorum': ({ allCalledBelow, attendOfAll: { parts, of }, attendAtLeast }, { say }) =>
    say(
      `dưới ${allCalledBelow} cử tri: triệu tập toàn thể, ít nhất ${parts}/${of} số được triệu tập có mặt; từ ${allCalledBelow} cử tri trở lên: ít nhất ${attendAtLeast} cử tri có mặt`,
      `under ${allCalledBelow} voters: all are called and at least ${parts}/${of} of them attend; from ${allCalledBelow}: at least ${attendAtLeast} attend`,
    ),

  'consultation-surplus': ({ milestone }, language, law) => {
    const step = stepName(milestone, language, law);
    return language.say(
      `danh sách trình ${step} có số dư lớn hơn số dư luật định`,
      `the list put to ${step} has more than the legal surplus`,
    );
  },

  override: (_, { say }) =>
    say(
      'Hội đồng bầu cử quốc gia được điều chỉnh thời gian các bước tiến hành',
      'the National Election Council may move the dates of the steps',
    ),

  statement: ({ says }, { of }) => of(says),
};
