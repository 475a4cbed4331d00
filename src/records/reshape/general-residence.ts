import { UNDER } from '../../tables/headings.ts';
import { fold } from '../../vietnamese/text.ts';
import { bareHeading } from '../bare-heading.ts';

/** Headings that say where somebody lives and not in which way. */
const GENERAL: ReadonlySet<string> = new Set(
  'dia chi|dc|d c|dia chi cu tru|noi cu tru|noi cu tru hien nay|noi cu tru hien tai|noi dang ky cu tru|cho o|noi o|cu tru|noi thuong tru tam tru|thuong tru tam tru|noi thuong tru hoac tam tru|thuong tru hoac tam tru|dia chi thuong tru tam tru|address|residence'.split(
    '|',
  ),
);

/** Parts of an address that is kept in several columns. */
export const ADDRESS =
  /^(?:so nha|so|nha|duong|pho|duong pho|so nha duong(?: pho)?|so nha (?:ngo|to).*|ngo|ngo ngach|ngach|hem|to|thon|to dan pho|tdp|thon to|to thon|thon xom|thon ban|to khu|khu|khu pho|kp|khu dan cu|ap|ap khu pho|khom|xom|ban|buon|thon tdp|tdp thon|thon to dan pho|xa|phuong|xa phuong|phuong xa|xa phuong dac khu|quan|huyen|quan huyen|huyen quan|tinh|thanh pho|tinh tp|tinh thanh pho|dia chi|dia chi cu the|chi tiet)$/;
/** Whether a heading names a residence without saying which of the three; "Địa chỉ / Số nhà" does not say it either. */
export function isGeneralResidence(heading: string): boolean {
  const [lowest, above] = heading.split(UNDER).toReversed();
  if (above !== undefined) return isGeneralResidence(lowest!) || isAddressPart(above, lowest!);
  return GENERAL.has(fold(heading)) || GENERAL.has(bareHeading(heading));
}

/** Whether a heading names a part of the address above it, which may not say whose residence it is. */
export function isAddressPart(above: string, below: string): boolean {
  return ADDRESS.test(bareHeading(below)) && isGeneralResidence(above);
}
