import type { Act } from '../model.ts';

// Only what the digest of the law gives on publication was at hand.
export default {
  id: '91/2025/QH15',
  type: 'law',
  title: {
    vi: 'Luật Bảo vệ dữ liệu cá nhân',
    en: 'Law on Personal Data Protection',
  },
  issuedOn: '2025-06-26',
  inForceFrom: '2026-01-01',
  checkedOn: '2026-11-23',
  rules: {
    'data/publication': {
      kind: 'statement',
      at: { article: 16 },
      also: [{ act: '85/2015/QH13', article: 32 }],
      label: { vi: 'Công khai dữ liệu cá nhân', en: 'Publishing personal data' },
      says: {
        vi: 'Được công khai khi người đó đồng ý hoặc luật quy định, như niêm yết danh sách cử tri; bên công khai phải kiểm soát để đúng mục đích, phạm vi và ngăn sao chép trái phép.',
        en: 'Allowed with consent or where a law provides, as for posting the voter list; who publishes must keep to purpose and scope and prevent unauthorised copying.',
      },
      note: 'Chưa thấy quy định nào buộc hoặc cấm che số căn cước trên bản niêm yết.',
    },
  },
} as const satisfies Act;
