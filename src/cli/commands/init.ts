import { readdir } from 'node:fs/promises';
import { join, parse, relative, resolve } from 'node:path';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { wardYaml } from '../../i18n/ward-template.ts';
import { makeFolder, writeAtomically } from '../../prepare/atomic-write.ts';
import { emptyTables } from '../../records/empty-tables.ts';
import { WARD_SCHEMA } from '../../records/ward-schema.ts';
import { councilSeats, leastConstituencies } from '../../law/seats.ts';
import { mayLackCouncil } from '../../law/commune-council.ts';
import type { Law } from '../../law/model.ts';
import { UNIT_KINDS, type UnitKind } from '../../vocabulary.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { askForWard } from '../init-questions.ts';
import type { Io } from '../io.ts';
import { lawOf, openStatuteBook } from '../open-statute-book.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { shellWord } from '../shell-word.ts';
import { wholeNumber } from '../whole-number.ts';

export interface InitOptions extends CommonOptions {
  readonly election: string;
  readonly province?: string;
  readonly commune?: string;
  readonly kind?: UnitKind;
  readonly population?: string;
  readonly areas?: string;
  readonly constituencies?: string;
  readonly naConstituency?: string;
  readonly provinceConstituency?: string;
  readonly peopleCommittee?: string;
  readonly electionCommittee?: string;
  readonly byDeputy?: boolean;
}

/** `baucu init`: makes a ward folder. Asks at a keyboard for what the options leave open; elsewhere the options must say it. */
export async function init(dir: string | undefined, options: InitOptions, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, dir ?? '.');
  const there = await readdir(folder).catch(() => []);
  // In any case: on Windows and macOS a new voters.csv would take the place of VOTERS.CSV.
  if (there.some((name) => name.toLowerCase() === 'ward.yaml' || /\.csv$/i.test(name)))
    throw new ToolError('out-exists', { path: dir ?? '.' });
  const law = lawOf(await openStatuteBook(io), options.election, todayOf(options, io));
  const text = await loadCliText(options.lang);
  const catalog = await loadCatalog(options.lang);
  const seatsText = (kind: UnitKind, population: number): string | undefined => {
    const found = seatsFor(law, kind, population);
    if (found === undefined) return undefined;
    const said = text.init.seats(found.seats, catalog.writing.citations(found.basis));
    const need = leastConstituencies(law, found.seats);
    if (need === undefined) return said;
    return `${said} ${text.init.leastConstituencies(need.most, need.least, catalog.writing.citations(need.basis.slice(0, 1)))}`;
  };
  const answers =
    io.canAsk && !options.yes
      ? await askForWard(options, { text: text.init, kindName: catalog.writing.term, seatsText })
      : options;

  const kind = needed(answers.kind, '--kind', UNIT_KINDS.join(', '));
  const population = answers.population ? wholeNumber(answers.population, '--population') : undefined;
  const areas = answers.areas ? wholeNumber(answers.areas, '--areas') : 0;
  const constituencies = answers.constituencies ? wholeNumber(answers.constituencies, '--constituencies') : 0;
  const ward = {
    election: options.election,
    province: needed(answers.province, '--province', 'Thành phố Hà Nội'),
    commune: needed(answers.commune, '--commune', 'Phường Thượng Cát'),
    kind,
    population,
    peopleCommittee: answers.peopleCommittee ?? '',
    byDeputy: answers.byDeputy === true,
    electionCommittee: answers.electionCommittee ?? '',
  };

  await makeFolder(folder);
  const all = emptyTables({
    areas,
    constituencies,
    na: answers.naConstituency ?? '',
    province: answers.provinceConstituency ?? '',
  });
  // A table that lies there as a workbook is read; an empty one beside it would be read in its place.
  const workbooks = there.filter((name) => /\.(xls[xm]?|ods)$/i.test(name));
  const stems = new Set(workbooks.map((name) => parse(name).name.toLowerCase()));
  const tables = Object.entries(all).filter(([name]) => !stems.has(parse(name).name));
  for (const [name, content] of tables) await writeAtomically(join(folder, name), content);
  await writeAtomically(join(folder, 'ward.schema.json'), `${JSON.stringify(WARD_SCHEMA, null, 2)}\n`);
  await writeAtomically(join(folder, 'ward.yaml'), wardYaml(ward, options.lang));

  const shown = relative(io.cwd, folder) || '.';
  const councilHas = population === undefined ? undefined : seatsFor(law, kind, population)?.seats;
  const need = councilHas === undefined ? undefined : leastConstituencies(law, councilHas);
  if (councilHas !== undefined && need && constituencies > 0 && constituencies < need.least) {
    const basis = catalog.writing.citations(need.basis.slice(0, 1));
    await io.stderr.write(`${text.init.tooFew(constituencies, councilHas, need, basis)}\n`);
  }
  if (options.json) {
    const files = ['ward.yaml', 'ward.schema.json', ...tables.map(([name]) => name)];
    const made = {
      version: 1,
      folder: shown,
      files,
      communeSeats: councilHas ?? null,
      leastConstituencies: need?.least ?? null,
    };
    await io.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
    return EXIT.clean;
  }
  const seats = population === undefined ? undefined : seatsText(kind, population);
  const open = mayLackCouncil(law, { kind, population });
  await io.stdout.write(
    [
      text.init.made(shown),
      ...(seats ? [seats] : []),
      ...(open ? [text.init.mayLackCouncil(catalog.writing.citations(open.basis.slice(0, 1)))] : []),
      `${text.init.next}: baucu check ${shellWord(shown)}`,
      '',
    ].join('\n'),
  );
  return EXIT.clean;
}

function seatsFor(law: Law, kind: UnitKind, population: number): ReturnType<typeof councilSeats> {
  const rule = law.ofKind('council-seats').find(({ council }) => council === 'commune');
  return rule && councilSeats(rule, kind, population);
}

function needed<T extends string>(value: T | undefined, option: string, why: string): T {
  if (value === undefined || value.trim() === '') throw new ToolError('option-needed', { option, why });
  return value;
}
