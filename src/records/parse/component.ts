import { fold } from '../../vietnamese/text.ts';
import type { Component } from '../../vocabulary.ts';
import { quote } from './quote.ts';
import { parseText } from './text.ts';
import { wordsOf } from './word.ts';

const WORDS = wordsOf<Component>({
  'council-standing': [
    'Thường trực HĐND',
    'Thường trực Hội đồng nhân dân',
    'TT HĐND',
    'HĐND',
    'Hội đồng nhân dân',
  ],
  'people-committee': ['UBND', 'Ủy ban nhân dân'],
  'fatherland-front': [
    'UB MTTQ',
    'UBMTTQ',
    'MTTQ',
    'UB MTTQ Việt Nam',
    'UBMTTQVN',
    'UB MTTQVN',
    'MTTQ Việt Nam',
    'MTTQVN',
    'Ủy ban MTTQ',
    'Ủy ban MTTQ Việt Nam',
    'Mặt trận',
    'Mặt trận Tổ quốc',
    'Mặt trận Tổ quốc Việt Nam',
    'Ủy ban Mặt trận Tổ quốc',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
    'Ban Thường trực UB MTTQ',
    'Ban Thường trực Ủy ban MTTQ Việt Nam',
  ],
  'state-agency': ['cơ quan nhà nước', 'CQNN'],
  'political-organisation': ['tổ chức chính trị', 'TCCT'],
  'socio-political-organisation': [
    'tổ chức chính trị - xã hội',
    'tổ chức chính trị xã hội',
    'TCCTXH',
    'TCCT-XH',
  ],
  'social-organisation': ['tổ chức xã hội', 'TCXH'],
  'related-agency': ['cơ quan, tổ chức hữu quan', 'cơ quan hữu quan', 'tổ chức hữu quan'],
  voters: ['cử tri', 'đại diện cử tri', 'cử tri ở địa phương', 'cử tri địa phương'],
  'unit-command': ['chỉ huy đơn vị', 'đại diện chỉ huy đơn vị', 'chỉ huy'],
  'unit-soldiers': ['quân nhân', 'đại diện quân nhân', 'quân nhân của đơn vị', 'quân nhân trong đơn vị'],
  'na-delegation': ['Đoàn ĐBQH', 'Đoàn đại biểu Quốc hội'],
});

export interface ComponentsCell {
  readonly known: readonly Component[];
  /** Parts that no known body matches. */
  readonly unread: readonly string[];
}

/** Đại diện: bodies that a member represents, parted by `;`, each with or without the unit's own name. */
export function parseComponents(cell: string): ComponentsCell {
  const known: Component[] = [];
  const unread: string[] = [];
  for (const part of cell.split(/[;\n]/)) {
    const written = parseText(part);
    if (written === '') continue;
    const component = componentOf(fold(written));
    if (component === undefined) unread.push(quote(written));
    else if (!known.includes(component)) known.push(component);
  }
  return { known, unread };
}

function componentOf(folded: string): Component | undefined {
  const bare = folded.replace(/^(?:dai dien|dd) (?:cho |cua )?/, '');
  return WORDS.get(folded) ?? WORDS.get(bare) ?? WORDS.get(bare.replace(UNIT, ''));
}

/** "phường Thượng Cát", "cấp xã", "thành phố Hà Nội" behind the name of a body. */
const UNIT = / (?:cap )?(?:tinh|thanh pho|tp|xa|phuong|dac khu)(?: .*)?$/;
