import { TERMS } from '../i18n/terms.ts';
import type { Body, Component, Position } from '../vocabulary.ts';

/** Chức danh as it stands in a column of a printed roster: "Phó Trưởng ban". */
export const positionName = (position: Position): string => capitalised(TERMS[`position/${position}`].vi);

/** Thành phần đại diện as printed: "Ủy ban Mặt trận Tổ quốc Việt Nam". */
export const componentName = (component: Component): string =>
  capitalised(TERMS[`component/${component}`].vi);

/** Tổ chức as in the middle of a sentence: "Tổ bầu cử". */
export const bodyName = (body: Body): string => TERMS[`body/${body}`].vi;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
