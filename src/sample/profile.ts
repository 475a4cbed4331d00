import { MINORITY_SHARE } from './candidates.ts';
import { COMMUNE, PROVINCE } from './data/places.ts';
import type { WardDraft } from './draft.ts';

/** ward.yaml of the invented ward. */
export function wardYaml({ facts, profile }: Pick<WardDraft, 'facts' | 'profile'>): string {
  return `# Phường mẫu: mọi người, mọi số căn cước và mọi văn bản ở đây đều bịa. Xem README.md.
election: "${facts.election}"
province: ${PROVINCE}
commune: ${COMMUNE}
kind: ward-of-city            # phường thuộc thành phố
population: ${profile.population}             # dân số, quyết định số đại biểu HĐND phường
council-term: "II"            # khóa của HĐND phường
province-council-term: "XVII" # khóa của HĐND thành phố
polling: { opens: "07:00", closes: "19:00" }
signatures:
  people-committee: { title: CHỦ TỊCH, name: "${profile.peopleCommitteeChair}", by-deputy: false }
  election-committee: { title: CHỦ TỊCH, name: "${profile.electionCommitteeChair}" }
minorities: { share: ${MINORITY_SHARE} }   # tỷ lệ người dân tộc thiểu số theo dự kiến cơ cấu của phường
steering-committee: { size: ${profile.steeringSize} }
sample: true                  # số căn cước mang mã nơi đăng ký khai sinh bịa
`;
}
