import type { PrintDocument } from '../../document.ts';
import { unitInSentence } from '../../unit-name.ts';
import { plainTable } from '../administrative.ts';
import { countText, sentence, UPRIGHT, type FormContext } from '../form-context.ts';

/** A paper of a pack, as its list of contents has it. */
export interface PackedPaper {
  readonly title: string;
  /** 0 when it was not printed. */
  readonly pages: number;
  /** "A4 đứng". */
  readonly paper: string;
  /** Errors concern it: it is printed as a draft, or not at all. */
  readonly draft: boolean;
}

/** Danh mục tài liệu of a pack: `area` is undefined for the papers of the whole ward. */
export function packContentsForm(
  area: string | undefined,
  papers: readonly PackedPaper[],
  context: FormContext,
): PrintDocument {
  const { commune, province } = context.profile;
  const unit = `${unitInSentence(commune)}, ${unitInSentence(province)}`;
  const place = area === undefined ? unit : `Khu vực bỏ phiếu số ${area}, ${unit}`;
  const pages = papers.reduce((sum, paper) => sum + paper.pages, 0);
  const printed = papers.filter((paper) => paper.pages > 0).length;
  const absent = papers.length - printed;
  const code =
    context.profile.code === undefined
      ? []
      : [{ text: `Mã đơn vị: ${context.profile.code}`, size: 12, bold: false }];
  return {
    title: `Danh mục tài liệu. ${place}`,
    page: UPRIGHT,
    draft: false,
    blocks: [
      {
        kind: 'title',
        lines: [{ text: 'DANH MỤC TÀI LIỆU' }, { text: place, size: 13, bold: false }, ...code],
      },
      plainTable(
        'Tài liệu trong túi hồ sơ',
        COLUMNS,
        papers.map((paper, index) => [
          String(index + 1),
          paper.title,
          paper.pages === 0 ? '' : countText(paper.pages),
          paper.paper,
          remark(paper),
        ]),
      ),
      sentence(
        `Tổng số: ${countText(printed)} tài liệu, ${countText(pages)} trang.${absent === 0 ? '' : ` Chưa in: ${countText(absent)} tài liệu.`}`,
      ),
    ],
  };
}

function remark({ pages, draft }: PackedPaper): string {
  if (!draft) return '';
  return pages === 0 ? 'Chưa in: còn lỗi' : 'DỰ THẢO';
}

const COLUMNS = [
  ['TT', 10, 'center'],
  ['Tên tài liệu', 88],
  ['Số trang', 17, 'center'],
  ['Khổ giấy', 26, 'center'],
  ['Ghi chú', 28],
] as const;
