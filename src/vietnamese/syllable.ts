import { splitTone } from './text.ts';

/** Âm đầu, as a syllable may begin; `gi` and `qu` are tried before `g` and `q`. */
const ONSETS = 'ngh,ng,nh,gh,gi,ch,kh,ph,qu,th,tr,b,c,d,đ,g,h,k,l,m,n,p,r,s,t,v,x,'.split(',');

/** Vần: every rime of Vietnamese, without tone. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang ' +
    'oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ' +
    'ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych ' +
    'uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh ych yt'
  ).split(' '),
);

/** A syllable that ends in a stop has tone sắc or nặng. */
const STOPPED = /(?:[cpt]|ch)$/;
const SAC = 4;
const NANG = 5;

/**
 * Whether a word is written as a Vietnamese syllable may be: a beginning and a rime that exist, one tone
 * that goes with them, and capitals throughout, at its head, or nowhere. Letters are composed (NFC).
 */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const rest = word.slice(1);
  if (rest !== rest.toLowerCase() && word !== word.toUpperCase()) return false;
  const { letters, tone } = splitTone(word.toLowerCase());
  if (STRAY_MARK.test(letters)) return false;
  return ONSETS.some((onset) => {
    if (!letters.startsWith(onset)) return false;
    const rime = letters.slice(onset.length);
    // "gì", "gìn": the i of gi is the vowel itself.
    const known = RIMES.has(rime) || (onset === 'gi' && RIMES.has(`i${rime}`));
    return known && (!STOPPED.test(rime) || tone === SAC || tone === NANG);
  });
}

/** Nghiêng is the longest. */
const LONGEST = 7;
/** A second tone, or a mark on a letter that takes none. */
const STRAY_MARK = /[^a-zđăâêôơư]/;
