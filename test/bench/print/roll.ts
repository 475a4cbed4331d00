import election from '../../../src/law/elections/2026.ts';
import type { FormContext } from '../../../src/print/forms/form-context.ts';
import type { AreaRoll } from '../../../src/roll/model.ts';
import { areaRoll, formContext, manyLines } from '../../print/invented.ts';

/** The list of an area with so many voters. */
export const rollOf = (voters: number): AreaRoll => areaRoll(manyLines(voters));

export const CONTEXT: FormContext = formContext({ election });
