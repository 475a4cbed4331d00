import type { Citation } from '../findings/citation.ts';
import type { RuleLine } from './rule-sheet.ts';

/** A place in the statute book as somebody asks for it; what is left out is any. */
export interface AskedProvision {
  /** Số, ký hiệu or the beginning of it: `83/2025/QH15`, `83/2025`, `83`. */
  readonly act?: string;
  readonly article?: number;
  readonly clause?: number;
  readonly point?: string;
  readonly form?: number;
}

const ARTICLE = /(?:điều|dieu|article|art\.?)\s*(\d+)/u;
/** "Điều 29.2" */
const CLAUSE_AFTER_POINT = /(?:điều|dieu|article|art\.?)\s*\d+\.(\d+)/u;
const CLAUSE = /(?:khoản|khoan|clause)\s*(\d+)/u;
const POINT = /(?:điểm|diem|point)\s+(\p{L})(?!\p{L})/u;
/** "Mẫu số 31", "Mẫu 31/HĐBC", "31/HĐBC": the number with its sign, which is that of no act. */
const FORM =
  /(?:mẫu|mau|form)(?:\s+(?:số|so|no\.?))?\s*(\d+)(?:\/hđbc[^\s,;.)]*)?|(?<!\d)(\d+)\/hđbc(?:-\p{L}+)?(?!\p{L})/u;
const NUMBERED_ACT = /\d+\/\S*[^\s,;.)]/u;
const NAMED_ACT =
  /(?:luật|luat|nghị quyết|nghi quyet|nghị định|nghi dinh|thông tư|thong tu|law|resolution|decree|circular)(?:\s+(?:liên tịch|lien tich|số|so|no\.?))*\s+(\d+)/u;

/** Reads "khoản 2 Điều 29", "Điều 1 Luật 83/2025/QH15", "Mẫu số 31"; undefined when it names no provision. */
export function askedProvision(text: string): AskedProvision | undefined {
  const lower = text.normalize('NFC').toLowerCase();
  const numbered = FORM.exec(lower);
  const rest = lower.replace(FORM, ' ');
  const act = NUMBERED_ACT.exec(rest)?.[0] ?? NAMED_ACT.exec(rest)?.[1];
  const number = (found: string | undefined): number | undefined =>
    found === undefined ? undefined : Number(found);
  const article = number(ARTICLE.exec(lower)?.[1]);
  const clause = number((CLAUSE.exec(lower) ?? CLAUSE_AFTER_POINT.exec(lower))?.[1]);
  const form = number(numbered?.[1] ?? numbered?.[2]);
  const point = POINT.exec(lower)?.[1];
  const asked: AskedProvision = {
    ...(act !== undefined && { act }),
    ...(article !== undefined && { article }),
    ...(clause !== undefined && { clause }),
    ...(point !== undefined && { point }),
    ...(form !== undefined && { form }),
  };
  return Object.keys(asked).length === 0 ? undefined : asked;
}

/** Whether a citation lies in what was asked for, or is the whole article of which a clause was asked for. */
export function isAsked(citation: Citation, asked: AskedProvision): boolean {
  const within = <T>(wanted: T | undefined, has: T | undefined): boolean =>
    wanted === undefined || has === undefined || has === wanted;
  return (
    (asked.act === undefined || isAct(citation.act, asked.act)) &&
    (asked.article === undefined || citation.article === asked.article) &&
    (asked.form === undefined || citation.form === asked.form) &&
    within(asked.clause, citation.clause) &&
    within(asked.point, citation.point) &&
    // A clause asked for without its article is not every citation that has no clause.
    (asked.article !== undefined || asked.clause === undefined || citation.clause === asked.clause)
  );
}

function isAct(id: string, asked: string): boolean {
  const known = id.toLowerCase();
  return known === asked || known.startsWith(`${asked}/`);
}

/** Quy định theo điều, khoản: the rules that rest on a provision, also through one of their cases. */
export function rulesCiting(rules: readonly RuleLine[], asked: AskedProvision): readonly RuleLine[] {
  return rules.filter(({ basis, cases, act }) =>
    [...basis, ...cases, { act }].some((citation) => isAsked(citation, asked)),
  );
}
