import type { UnitKind } from '../vocabulary.ts';
import type { Language } from './catalog.ts';

/** Answers that a new ward.yaml is written from. Texts are quoted by the writer, so nothing typed can become YAML. */
export interface NewWard {
  readonly election: string;
  readonly province: string;
  readonly commune: string;
  readonly kind: UnitKind;
  readonly population: number | undefined;
  readonly peopleCommittee: string;
  readonly byDeputy: boolean;
  readonly electionCommittee: string;
}

const WORDS = {
  vi: {
    head: 'Hồ sơ bầu cử của một xã, phường, đặc khu. Dòng bắt đầu bằng # là lời giải thích.',
    kind: 'mountain-commune: xã miền núi, hải đảo; commune: xã khác; ward-of-province: phường thuộc tỉnh; ward-of-city: phường thuộc thành phố; special-zone: đặc khu',
    population: 'Dân số quyết định số đại biểu HĐND cấp xã (Điều 30 Luật 72/2025/QH15)',
    council:
      'Đặc khu rất ít dân, không có HĐND cấp xã: ghi false; cử tri khi đó chỉ bầu Quốc hội và HĐND cấp tỉnh',
    terms: 'Khóa của Hội đồng nhân dân, in trên danh sách ứng cử',
    polling: 'Giờ bỏ phiếu chung; khu vực có giờ riêng thì ghi trong areas.csv',
    signatures:
      'Người ký; by-deputy: true khi Phó Chủ tịch ký thay (KT.); by-authority: true khi ký thừa ủy quyền (TUQ.), title là chức vụ người ký',
    overrides: 'Mốc được Hội đồng bầu cử quốc gia điều chỉnh (khoản 3 Điều 98), ví dụ:',
    minorities: 'Tỷ lệ người ứng cử là người dân tộc thiểu số theo dự kiến cơ cấu; false: không đặt',
    steering: 'Số người của Ban Chỉ đạo, nếu muốn đối chiếu',
    surplus: 'Đơn vị bầu cử được phép thiếu số dư vì lý do bất khả kháng, theo văn bản đang giữ, ví dụ:',
    young: 'Đại biểu trẻ tuổi là dưới bao nhiêu tuổi, khi kế hoạch của địa phương định riêng',
    files: 'Tên khác của các bảng, nếu có',
  },
  en: {
    head: 'The election folder of one commune, ward or special zone. Lines that start with # explain.',
    kind: 'mountain-commune; commune; ward-of-province; ward-of-city; special-zone',
    population: "Population decides the seats of the commune's People's Council (Điều 30, Law 72/2025/QH15)",
    council:
      'A special zone of very few people without a council: write false; its voters then elect the other two',
    terms: "Terms of the People's Councils, printed on candidate lists",
    polling: 'Polling hours; an area with its own hours has them in areas.csv',
    signatures:
      'Who signs; by-deputy: true when a vice chair signs (KT.); by-authority: true when somebody authorised signs (TUQ.), under their own title',
    overrides: 'Milestones moved by the National Election Council (khoản 3 Điều 98), for example:',
    minorities: 'Share of minority candidates in the structure plan; false: none set',
    steering: 'Size of the steering committee, to be compared',
    surplus:
      'Constituencies that may have fewer candidates by force majeure, by a decision on file, for example:',
    young: 'Under how many years a candidate is young, where the ward’s plan says so',
    files: 'Other names of the tables, if any',
  },
} as const;

/** The text of a commented ward.yaml. */
export function wardYaml(ward: NewWard, language: Language): string {
  const words = WORDS[language];
  const quoted = (text: string): string => JSON.stringify(text);
  return `# yaml-language-server: $schema=./ward.schema.json
# ${words.head}
election: ${quoted(ward.election)}
province: ${quoted(ward.province)}
commune: ${quoted(ward.commune)}
# ${words.kind}
kind: ${ward.kind}
# ${words.population}
${ward.population === undefined ? '# population: 25500' : `population: ${ward.population}`}
${ward.kind === 'special-zone' ? `# ${words.council}\n# commune-council: false\n` : ''}# ${words.terms}
# council-term: "II"
# province-council-term: "XVII"
# ${words.polling}
polling: { opens: "07:00", closes: "19:00" }
# ${words.signatures}
signatures:
  people-committee: { title: CHỦ TỊCH, name: ${quoted(ward.peopleCommittee)}, by-deputy: ${ward.byDeputy} }
  election-committee: { title: CHỦ TỊCH, name: ${quoted(ward.electionCommittee)} }
# ${words.overrides}
# override-milestones:
#   consultation-2: { date: 2026-02-03, why: "…" }
# ${words.surplus}
# override-surplus: { "HĐND xã 3": { candidates: 6, why: "…" } }
# ${words.young}
# structure: { young-under: 40 }
# ${words.minorities}
# minorities: { share: 0.1 }
# ${words.steering}
# steering-committee: { size: 13 }
# ${words.files}
# files: { voters: danh-sach.csv }
`;
}
