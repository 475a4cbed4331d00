/** Words that every renderer prints by itself: Quốc hiệu và Tiêu ngữ (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** What a document says across each page when errors forbid to post it. */
export const DRAFT = 'DỰ THẢO';

/** What a ballot says across it when it is not to be voted with. */
export const PROOF = 'BẢN MẪU';

/** The words across each page of a document. A draft of a proof is still no ballot to vote with. */
export function wordAcross({
  draft,
  proof,
}: {
  readonly draft: boolean;
  readonly proof?: true;
}): string | undefined {
  const words = [...(proof ? [PROOF] : []), ...(draft ? [DRAFT] : [])];
  return words.length === 0 ? undefined : words.join(' · ');
}
