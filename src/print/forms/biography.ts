import { maskId } from '../../findings/mask-id.ts';
import type { Candidate } from '../../records/model.ts';
import type { CandidateList } from '../../roll/model.ts';
import type { Block, PrintDocument } from '../document.ts';
import type { FieldBlock, FieldPart } from '../hand-blocks.ts';
import { field, pageEach } from './certificate-page.ts';
import { councilTitle } from './council-title.ts';
import { formCode, UPRIGHT, type FormContext } from './form-context.ts';
import { dateText, idText, sexText } from './person-text.ts';
import { splitTitles } from './split-titles.ts';

/**
 * Tiểu sử tóm tắt của người ứng cử (fields of Mẫu số 03/HĐBC-QH and 07/HĐBC-HĐND), to be posted beside the
 * list: what candidates.csv has stands in it, the rest is dots. It hangs on a wall, so the identity
 * number is masked.
 */
export function biographiesForm(list: CandidateList, context: FormContext): PrintDocument {
  const { level, constituency, candidates } = list;
  return {
    title: `Tiểu sử tóm tắt của những người ứng cử đại biểu ${councilTitle(level, context).inSentence}, đơn vị bầu cử số ${constituency}`,
    page: { ...UPRIGHT, numbering: 'none' },
    draft: context.draft,
    blocks: pageEach(candidates, (candidate) => biography(candidate, list, context)),
  };
}

function biography(candidate: Candidate, { level }: CandidateList, context: FormContext): readonly Block[] {
  const { unit } = councilTitle(level, context);
  const ofWhom =
    level === 'na'
      ? ['CỦA NGƯỜI ỨNG CỬ', `ĐẠI BIỂU QUỐC HỘI KHÓA ${context.election.naTerm}`]
      : [
          'CỦA NGƯỜI ỨNG CỬ ĐẠI BIỂU',
          `HỘI ĐỒNG NHÂN DÂN ${unit.toUpperCase()}`,
          `NHIỆM KỲ ${context.election.councilTerm}`,
        ];
  return [
    formCode(level === 'na' ? '03/HĐBC-QH' : '07/HĐBC-HĐND'),
    {
      kind: 'box',
      width: 40,
      height: 60,
      border: 'single',
      lines: [{ text: 'Ảnh' }, { text: '4cm x 6cm' }],
      beside: ['TIỂU SỬ TÓM TẮT', ...ofWhom].map((text) => ({ text, bold: true, size: 14 })),
    },
    ...person(candidate),
    ...training(candidate),
    ...work(candidate),
    ...party(candidate),
    ...service(candidate),
    ...career(level),
  ];
}

const line = (label: string, text = ''): FieldBlock => field(label, text, { size: 13, close: true });
const pair = (first: FieldPart, second: FieldPart): FieldBlock => ({
  kind: 'field',
  size: 13,
  close: true,
  parts: [first, second],
});

function person(candidate: Candidate): readonly Block[] {
  const { name, otherName, birth, sex, nationality, hometown, residence, id, ethnicity, religion } =
    candidate;
  return [
    line('1. Họ và tên thường dùng:'),
    line('2. Họ và tên khai sinh:', name.toUpperCase()),
    line('Các bí danh/tên gọi khác (nếu có):', otherName),
    pair(
      { label: '3. Ngày, tháng, năm sinh:', text: dateText(birth) },
      { label: '4. Giới tính:', text: sexText(sex) },
    ),
    line('5. Quốc tịch:', nationality),
    line('6. Nơi đăng ký khai sinh:'),
    line('7. Quê quán:', hometown),
    line('8. Nơi đăng ký thường trú:'),
    line('Nơi ở hiện nay:', residence),
    line('9. Số Căn cước:', maskId(idText(id))),
    pair({ label: 'Ngày cấp:' }, { label: 'Cơ quan cấp:' }),
    pair({ label: '10. Dân tộc:', text: ethnicity }, { label: '11. Tôn giáo:', text: religion }),
  ];
}

function training({ education, expertise, degree, politics, languages }: Candidate): readonly Block[] {
  const titles = splitTitles(degree);
  return [
    { kind: 'paragraph', size: 13, close: true, text: [{ text: '12. Trình độ:' }] },
    line('- Giáo dục phổ thông:', education),
    line('- Chuyên môn, nghiệp vụ:', expertise),
    pair({ label: '- Học vị:', text: titles.degree }, { label: 'Học hàm:', text: titles.rank }),
    line('- Lý luận chính trị:', politics),
    line('- Ngoại ngữ:', languages),
  ];
}

const work = ({ occupation, workplace }: Candidate): readonly Block[] => [
  line('13. Nghề nghiệp hiện nay:', occupation),
  line('14. Chức vụ trong cơ quan, tổ chức, đơn vị đang công tác:'),
  line('15. Nơi công tác:', workplace),
];

const party = ({ partySince }: Candidate): readonly Block[] => [
  line('16. Ngày vào Đảng:', partySince),
  pair({ label: '- Ngày chính thức:' }, { label: 'Số thẻ đảng viên:' }),
  line('- Chức vụ trong Đảng:'),
  pair({ label: '- Ngày ra khỏi Đảng (nếu có):' }, { label: 'Lý do ra khỏi Đảng:' }),
];

const service = ({ naTerms, councilTerms }: Candidate): readonly Block[] => [
  line('17. Tham gia làm thành viên của các tổ chức đoàn thể:'),
  line('- Tên tổ chức đoàn thể:'),
  line('- Chức vụ trong từng tổ chức đoàn thể:'),
  line('18. Tình trạng sức khỏe:'),
  line('19. Các hình thức khen thưởng nhà nước đã được trao tặng:'),
  line('20. Các hình thức kỷ luật, xử lý vi phạm đã bị áp dụng (Đảng, chính quyền, đoàn thể):'),
  line('21. Là đại biểu Quốc hội khóa (nếu có):', naTerms),
  {
    kind: 'field',
    size: 13,
    close: true,
    parts: [
      {
        label: '22. Là đại biểu Hội đồng nhân dân (nếu có):',
        text: councilTerms,
        after: councilTerms === '' ? 'nhiệm kỳ ...............' : '',
      },
    ],
  },
];

const DOTS = '.....................................';

/** Quá trình công tác, and the candidate's hand. */
function career(level: CandidateList['level']): readonly Block[] {
  return [
    {
      kind: 'paragraph',
      size: 12,
      align: 'center',
      text: [{ text: `${level === 'na' ? '23. ' : ''}TÓM TẮT QUÁ TRÌNH CÔNG TÁC`, bold: true }],
    },
    {
      kind: 'table',
      summary: 'Quá trình công tác',
      size: 12,
      columns: [{ width: 60 }, { width: 110 }],
      header: [
        [
          { text: 'Thời gian' },
          { text: 'Công việc, chức danh, chức vụ, nơi công tác (Chính quyền, Đảng, đoàn thể)' },
        ],
      ],
      rows: Array.from({ length: 6 }, () => [
        `Từ tháng ...... năm ........ đến tháng ...... năm ........`,
        '',
      ]),
      empty: '',
    },
    {
      kind: 'signatures',
      size: 12,
      room: 18,
      signatures: [
        {
          above: `${DOTS.slice(0, 12)}, ngày ...... tháng ...... năm ........`,
          positions: ['Ký tên'],
          hint: '(Ký, ghi rõ họ và tên)',
          name: '',
        },
      ],
    },
  ];
}
