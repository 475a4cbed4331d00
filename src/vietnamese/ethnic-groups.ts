import { fold } from './text.ts';

/**
 * Dân tộc: the 54 groups of the list of the General Statistics Office (Quyết định 121-TCTK/PPCĐ of 2 March
 * 1979, names as used since), each with other names and spellings met in files.
 */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Kinh: ['Việt', 'Kinh (Việt)', 'Việt (Kinh)'],
  Tày: ['Thổ (Tày)', 'Thù Lao', 'Pa Dí'],
  Thái: ['Thái Trắng', 'Thái Đen', 'Tày Khao', 'Tày Đăm', 'Tày Thanh', 'Tày Mười', 'Thái Đỏ'],
  Hoa: ['Hán', 'Xạ Phang', 'Hoa (Hán)'],
  Khmer: ['Khơ Me', 'Khơ-me', 'Khme', 'Khơme', 'Thổ (Khmer)', 'Việt gốc Miên', 'Miên', 'Krôm'],
  Mường: ['Mọi Bi', 'Ao Tá', 'Ậu Tá'],
  Nùng: ['Xuồng', 'Nùng An', 'Phàn Sình', 'Nùng Cháo', 'Nùng Lòi', 'Khèn Lài', 'Nùng Phàn Slình'],
  Mông: [
    'HMông',
    "H'Mông",
    'H’Mông',
    'Hmông',
    'Mèo',
    'Miêu',
    'Mèo Hoa',
    'Mèo Xanh',
    'Mèo Đỏ',
    'Mèo Đen',
    'Ná Miẻo',
    'Mán Trắng',
    'Mông Hoa',
    'Mông Trắng',
    'Hmong',
  ],
  Dao: [
    'Dìu Miền',
    'Kiềm Miền',
    'Quần Trắng',
    'Dao Đỏ',
    'Dao Tiền',
    'Cóc Ngáng',
    'Cóc Mùn',
    'Sơn Đầu',
    'Lô Gang',
    'Dao Quần Chẹt',
    'Dao Thanh Y',
  ],
  'Gia Rai': ['Gia-rai', 'Giơ Rai', 'Jrai', 'Jarai', 'Gơ Rai', 'Chơ Rai', 'Tơ Buăn', 'Hơ Bau', 'Hđrung'],
  Ngái: ['Khách Gia', 'Sán Ngái'],
  'Ê Đê': ['Ê-đê', 'Êđê', 'Ra Đê', 'Rha Đê', 'Kpạ', 'Ađham', 'Krung', 'Ktul', 'Đliê Ruê', 'Mđhur', 'Êpan'],
  'Ba Na': [
    'Ba-na',
    'Bana',
    'Bahnar',
    'Gơ Lar',
    'Tơ Lô',
    'Giơ Lâng',
    'Y Lăng',
    'Rơ Ngao',
    'Kon Kđe',
    'A La Công',
    'Kpăng Công',
    'Bơ Nâm',
  ],
  'Xơ Đăng': [
    'Xơ-đăng',
    'Xê Đăng',
    'Sê Đăng',
    'Sơ Đrá',
    'Hđang',
    'Kmrâng',
    'Tơ Đrá',
    'Mơ Nâm',
    'Ca Dong',
    'Kmrăng',
    'Con Lan',
    'Bri La',
  ],
  'Sán Chay': ['Cao Lan', 'Sán Chỉ', 'Mán Cao Lan', 'Hờn Bạn', 'Sơn Tử'],
  'Cơ Ho': ['Cơ-ho', 'Cờ Ho', 'K’Ho', "K'Ho", 'Kơ Ho', 'Xrê', 'Tu Lốp', 'Cơ Don'],
  Chăm: ['Chàm', 'Chiêm Thành', 'Hroi', 'Chăm Hroi'],
  'Sán Dìu': ['Sán Dẻo', 'Trại Đất', 'Mán Quần Cộc', 'Sán Dợc'],
  Hrê: ["H'rê", 'H’rê', 'Hre', 'Chăm Rê'],
  Mnông: ["M'Nông", 'M’Nông', 'Mơ Nông', 'Pnông', 'Bu-đâng', 'Đi-Pri', 'Rơ-lam'],
  'Ra Glai': ['Ra-glai', 'Raglai', 'Rag Lai', 'Ra Clây', 'La Oang'],
  Xtiêng: ['S’Tiêng', "S'Tiêng", 'X’tiêng', 'Stiêng'],
  'Bru Vân Kiều': ['Bru-Vân Kiều', 'Bru - Vân Kiều', 'Bru', 'Vân Kiều', 'Măng Coong'],
  Thổ: ['Đan Lai', 'Ly Hà', 'Tày Pọng', 'Con Kha'],
  Giáy: ['Nhắng', 'Dẩng', 'Pầu Thìn', 'Pu Nà', 'Cùi Chu'],
  'Cơ Tu': ['Cơ-tu', 'Ca Tu', 'Katu'],
  'Gié Triêng': [
    'Gié-Triêng',
    'Giẻ Triêng',
    'Giẻ-Triêng',
    'Đgiéh',
    'Tareh',
    'Giang Rẫy',
    'Triêng',
    'Ta-riêng',
    'La-ve',
  ],
  Mạ: ['Châu Mạ', 'Mạ Ngăn', 'Mạ Xóp', 'Mạ Tô', 'Mạ Krung'],
  'Khơ Mú': ['Khơ-mú', 'Khơmú', 'Xá Cẩu', 'Mứn Xen', 'Pu Thênh', 'Tày Hay'],
  Co: ['Cor'],
  'Tà Ôi': ['Tà-ôi', 'Ta Ôi', 'Tôi Ôi', 'Pa Co', 'Pa Cô', 'Pa Hi', 'Ba Hi'],
  'Chơ Ro': ['Chơ-ro', 'Châu Ro', 'Dơ Ro', 'Chrau'],
  Kháng: ['Xá Khao', 'Xá Súa', 'Xá Dón', 'Xá Dẩng', 'Xá Hốc', 'Xá Ái', 'Xá Bung'],
  'Xinh Mun': ['Xinh-mun', 'Puộc', 'Pụa'],
  'Hà Nhì': ['Hà-nhì', 'U Ní', 'Xá U Ní'],
  'Chu Ru': ['Chu-ru', 'Churu', 'Chơ Ru', 'Chru'],
  Lào: ['Lào Bốc', 'Lào Nọi'],
  'La Chí': ['La-chí', 'Cù Tê', 'La Quả'],
  'La Ha': ['La-ha', 'Khlá Phlạo'],
  'Phù Lá': ['Phù-lá', 'Bồ Khô Pạ', 'Mu Di Pạ', 'Xá Phó', 'Va Xơ Lao', 'Pu Dang'],
  'La Hủ': ['La-hủ', 'Pu Đang', 'Khù Xung', 'Cò Xung', 'Khả Quy'],
  Lự: ['Lừ', 'Nhuồn', 'Duôn'],
  'Lô Lô': ['Lô-lô'],
  Chứt: ['Mã Liêng', 'A Rem', 'Tu Vang', 'Pa Leng', 'Xơ Lang', 'Tơ Hung', 'Chà Củi', 'Tắc Củi', 'U Mo'],
  Mảng: ['Mảng Ư'],
  'Pà Thẻn': ['Pà-thẻn', 'Pà Hưng'],
  'Cơ Lao': ['Cơ-lao', 'Cờ Lao'],
  Cống: ['Xắm Khống', 'Mấng Nhé', 'Xá Xeng'],
  'Bố Y': ['Bố-y', 'Chủng Chá', 'Trọng Gia', 'Tu Dí', 'Tu Dìn'],
  'Si La': ['Si-la', 'Cù Dề Xừ', 'Khả Pẻ'],
  'Pu Péo': ['Pu-péo', 'Ka Pèo', 'Pen Ti Lô Lô'],
  Brâu: ['Brao'],
  'Ơ Đu': ['Ơ-đu', 'Tày Hạt'],
  'Rơ Măm': ['Rơ-măm', 'Rmăm'],
};

/** Names of the 54 groups, Kinh first. */
export const ETHNIC_GROUPS: readonly string[] = Object.keys(GROUPS);

/** The majority, which no share for minorities counts. */
export const MAJORITY_GROUP = 'Kinh';

const BY_SPELLING = new Map<string, string>();
for (const [group, others] of Object.entries(GROUPS)) {
  for (const name of [group, ...others]) if (!BY_SPELLING.has(key(name))) BY_SPELLING.set(key(name), group);
}
// A main name is never another group's byname.
for (const group of ETHNIC_GROUPS) BY_SPELLING.set(key(group), group);

/**
 * The group that a cell names, by its usual name: "Kinh (Việt)" → Kinh, "H'Mông" → Mông, "dân tộc Ê-đê" →
 * Ê Đê. For counting only: what is printed stays as it was written. undefined when no group is known by it.
 */
export function ethnicGroup(text: string): string | undefined {
  const bare = text.replace(/^\s*(?:người|dân tộc)\s+/iu, '');
  return BY_SPELLING.get(key(bare)) ?? BY_SPELLING.get(key(bare.replace(/\([^)]*\)/g, ' ')));
}

/** Case, accents, hyphens, apostrophes and blanks do not tell groups apart. Bynames that mean other things too are left out. */
function key(name: string): string {
  return fold(name).replaceAll(' ', '');
}
