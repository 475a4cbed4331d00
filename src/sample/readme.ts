import { addDays } from '../dates/iso-date.ts';
import { FINDING_CODES } from '../findings/codes.ts';
import { dayText } from './days.ts';
import type { LawFacts } from './law-facts.ts';
import { WRITTEN_DAYS_BEFORE } from './tasks.ts';

/** README.md of the folder: what it is, that nobody in it lives, and how it was made. */
export function sampleReadme(facts: LawFacts, voters: number, seed: number, defects: string): string {
  const place = facts.inventedPlace;
  const written = addDays(facts.pollingDay, -WRITTEN_DAYS_BEFORE);
  const made = `baucu sample <thư mục> --voters ${voters} --seed ${seed} --defects ${defects}`;
  const known = FINDING_CODES.filter((code) => defects.split(',').includes(code));
  return `# Phường mẫu

Hồ sơ bầu cử của một phường bịa, theo khuôn Phường Thượng Cát, Thành phố Hà Nội: chỉ tên phường, đơn vị
bầu cử đại biểu Quốc hội số 5 và cỡ của phường là thật. Mọi người, địa chỉ, chức danh, văn bản đều do máy bịa ra.

**Số căn cước không thể là của ai.** Số căn cước thật mở đầu bằng mã nơi đăng ký khai sinh. Mọi số ở đây mở đầu
bằng \`${place}\`, một mã bỏ trống trong danh mục mã tỉnh, thành phố. Ba số sau (thế kỷ và giới tính, hai số cuối của năm
sinh) đúng với người mang số, nên số vẫn kiểm tra được. \`sample: true\` trong ward.yaml cho phép mã ấy; bỏ dòng đó đi
thì mỗi cử tri bị nhắc \`voter/id-place-unknown\`.

Tạo lại đúng từng byte: \`${made}\`
${known.length > 0 ? `\nLỗi được gài: ${known.map((code) => `\`${code}\``).join(', ')}.\n` : ''}
Hồ sơ được "viết" ngày ${dayText(written)}: việc đến hạn trước ngày đó đã xong. Thử: \`baucu check . --today ${written}\`.

---

# A sample ward

The election files of an invented ward, modelled on Thượng Cát ward in Hà Nội: only the ward's name, its National
Assembly constituency (no. 5) and its size are real. All people, addresses, offices and documents are made up.

**No identity number can be anybody's.** A real number begins with the code of the place of birth registration. Every
number here begins with \`${place}\`, a code left empty in the list of provinces and cities. The next three digits
(century and sex, last two digits of the birth year) agree with the person, so that the numbers can still be checked.
\`sample: true\` in ward.yaml allows the code; without that line every voter is reported as \`voter/id-place-unknown\`.

The same bytes again: \`${made.replace('thư mục', 'folder')}\`
${known.length > 0 ? `\nPlanted defects: ${known.map((code) => `\`${code}\``).join(', ')}.\n` : ''}
The files were "written" on ${written}: what was due by then is done. Try \`baucu check . --today ${written}\`.
`;
}
