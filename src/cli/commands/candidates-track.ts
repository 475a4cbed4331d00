import { trackCandidates } from '../../audit/track/track.ts';
import type { WardTrack } from '../../audit/track/model.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadCandidatesText } from '../../i18n/load-candidates.ts';
import { trackJson } from '../../report/track/track-json.ts';
import { trackText } from '../../report/track/track-text.ts';
import { fold } from '../../vietnamese/text.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { paintFor, screenColumns } from '../screen.ts';

export interface TrackOptions extends CommonOptions {
  readonly name?: string;
}

/** `baucu candidates track`: what each candidate has done, what is missing, and by when. Exit 1 when something is against the law. */
export async function candidatesTrack(
  dir: string | undefined,
  options: TrackOptions,
  io: Io,
): Promise<ExitCode> {
  const today = todayOf(options, io);
  const { ward, law } = await openWard(dir, today, io, {
    only: ['candidates'],
    beside: ['constituencies', 'tasks', 'areas'],
  });
  if (ward.candidates === undefined)
    throw new ToolError('table-missing', { table: 'candidates', folder: dir ?? '.' });
  const track = named(trackCandidates(ward, ward.candidates, law, today), options.name);
  const { election } = law;
  const occasion = {
    profile: ward.profile,
    election: election.id,
    pollingDay: election.pollingDay,
    today,
    name: options.name,
  };
  const [catalog, text] = await Promise.all([loadCatalog(options.lang), loadCandidatesText(options.lang)]);
  const screen = { text, catalog, paint: await paintFor(options, io), columns: screenColumns(options, io) };
  await deliver(
    options.json
      ? [`${JSON.stringify(trackJson(track, occasion, catalog), null, 2)}\n`]
      : trackText(track, occasion, screen),
    options.out,
    io,
  );
  return track.findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}

/** Only those whose name has these words; nobody is a mistake in the words. */
function named(track: WardTrack, name: string | undefined): WardTrack {
  const wanted = fold(name ?? '');
  if (wanted === '') return track;
  const isWanted = ({ candidate }: WardTrack['others'][number]): boolean =>
    ` ${fold(candidate.name)} `.includes(` ${wanted} `);
  const lists = track.lists.map((list) => ({ ...list, candidates: list.candidates.filter(isWanted) }));
  const others = track.others.filter(isWanted);
  if (others.length === 0 && lists.every(({ candidates }) => candidates.length === 0))
    throw new ToolError('option-bad-value', {
      option: '--name',
      text: name!.slice(0, 60),
      expected: 'candidates.csv',
    });
  return { ...track, lists: lists.filter(({ candidates }) => candidates.length > 0), others };
}
