import type { Signatory } from '../../records/model.ts';
import type { Signature } from '../document.ts';

/**
 * Chữ ký of one who signs for a body (TM.). A deputy signs in the head's stead: KT. CHỦ TỊCH, and
 * PHÓ CHỦ TỊCH under it, as the notes of forms 10 and 31 show; who was authorised signs TUQ. CHỦ TỊCH. A blank
 * name is left for the hand.
 */
export function signedBy(body: string, signatory: Signatory, hint: string): Signature {
  const title = (signatory.title || HEAD).toUpperCase();
  // By authority of the head, not of the body: no TM. above it (Nghị định 30/2020, Phụ lục I, khoản 7 Mục II).
  if (signatory.byAuthority)
    return {
      positions: [`TUQ. ${HEAD}`, title === HEAD ? DOTS : title],
      hint,
      name: signatory.name,
    };
  const deputy = signatory.byDeputy || title.startsWith(DEPUTY);
  const head = title.startsWith(DEPUTY) ? title.slice(DEPUTY.length) : title;
  const positions = deputy ? [`KT. ${head}`, `${DEPUTY}${head}`] : [head];
  return { positions: [`TM. ${body}`, ...positions], hint, name: signatory.name };
}

/** What the forms print for both committees. */
const HEAD = 'CHỦ TỊCH';
const DEPUTY = 'PHÓ ';
/** For the title of who was authorised, where the ward does not say it. */
const DOTS = '..............................';

/** Somebody whose name the ward does not know: the head of a body of the province. */
export const UNKNOWN_HEAD: Signatory = { title: HEAD, name: '', byDeputy: false };
