/** Words that every renderer prints by itself: Quốc hiệu và Tiêu ngữ (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** What a document says across each page when errors forbid to post it. */
export const DRAFT = 'DỰ THẢO';
