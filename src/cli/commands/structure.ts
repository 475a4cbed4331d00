import { isMet } from '../../audit/structure/model.ts';
import { structureOf } from '../../audit/structure/structure.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadStructureText } from '../../i18n/load-structure.ts';
import { loadWriting } from '../../i18n/load-writing.ts';
import { structureJson } from '../../report/structure/json.ts';
import { structureText } from '../../report/structure/text.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { paintFor, screenColumns } from '../screen.ts';

/** `baucu structure`: the shares of the lists, and the smallest change that meets a missed one. Exit 1 when the law is not met. */
export async function structure(dir: string | undefined, options: CommonOptions, io: Io): Promise<ExitCode> {
  const today = todayOf(options, io);
  const { ward, law } = await openWard(dir, today, io, { only: ['candidates'], beside: ['constituencies'] });
  if (ward.candidates === undefined)
    throw new ToolError('table-missing', { table: 'candidates', folder: dir ?? '.' });
  const councils = structureOf(ward, law);
  const words = { text: await loadStructureText(options.lang), writing: await loadWriting(options.lang) };
  const { commune, province } = ward.profile;
  const chunks = options.json
    ? [`${JSON.stringify(structureJson(councils, law, today, words), null, 2)}\n`]
    : structureText(councils, `${commune}, ${province}`, {
        ...words,
        paint: await paintFor(options, io),
        columns: screenColumns(options, io),
      });
  await deliver(chunks, options.out, io);
  const broken = councils.some(
    ({ isWhole, shares }) =>
      isWhole && shares.some((share) => share.force === 'law' && isMet(share) === false),
  );
  return broken ? EXIT.findings : EXIT.clean;
}
