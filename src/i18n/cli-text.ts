/** The help of one command. */
export interface CommandWords {
  readonly does: string;
  readonly args: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}

/** Words of the command line itself: help, headings, progress. One object per language in `{vi,en}/cli.ts`. */
export interface CliText {
  readonly summary: string;
  readonly usage: string;
  readonly arguments: string;
  readonly options: string;
  readonly globalOptions: string;
  readonly commands: string;
  /** Words for what must be typed, by the names in `program.ts`; a name without one stands as it is. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly optionWord: string;
  readonly commandWord: string;
  readonly defaultWord: string;
  readonly choicesWord: string;
  readonly common: Readonly<
    Record<
      'lang' | 'json' | 'out' | 'today' | 'yes' | 'noColor' | 'quiet' | 'verbose' | 'help' | 'version',
      string
    >
  >;
  readonly commandsText: Readonly<Record<CommandName, CommandWords>>;
  /** Of commands under another, by both names: `committees audit`. */
  readonly subcommandsText: Readonly<Record<SubcommandName, CommandWords>>;
  readonly examples: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'note', string>>;
  readonly check: {
    readonly title: string;
    readonly clean: string;
    readonly fix: string;
    readonly basis: string;
    readonly wholeFile: string;
    readonly row: (row: number) => string;
    readonly counts: (errors: number, warnings: number, notes: number) => string;
    readonly daysLeft: (days: number, day: string, today: string) => string;
    readonly more: (count: number, title: string, code: string) => string;
    readonly summarised: (shown: number, all: number) => string;
    readonly explain: (code: string) => string;
    readonly tables: (names: readonly string[]) => string;
    readonly notChecked: (names: readonly string[]) => string;
  };
  readonly prepare: {
    readonly reading: string;
    readonly checking: string;
    readonly printing: (what: string, done: number, of: number) => string;
    readonly readyTitle: string;
    readonly notReadyTitle: string;
    readonly refused: (count: number) => string;
    readonly drafts: (count: number) => string;
    readonly lacksLetters: (count: number) => string;
    readonly written: (files: number, pages: number, folder: string) => string;
    readonly unplaced: (people: number) => string;
    readonly openReport: (path: string) => string;
  };
  readonly verify: {
    readonly ok: (files: number) => string;
    readonly changed: string;
    readonly missing: string;
    readonly extra: string;
    readonly failed: (count: number) => string;
  };
  readonly report: {
    readonly title: string;
    readonly generatedFor: (today: string) => string;
    readonly numbers: string;
    readonly people: string;
    readonly area: string;
    readonly male: string;
    readonly female: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly forms: string;
    readonly draft: string;
    readonly lacksLetters: (letters: readonly string[]) => string;
    /** Heads the papers that errors kept from being printed. */
    readonly heldBack: string;
    readonly areaPapers: (area: string) => string;
    readonly folders: Readonly<Record<'candidates' | 'committees' | 'other', string>>;
    readonly pageCount: (count: string) => string;
    readonly milestones: string;
    readonly milestonesOver: (count: string) => string;
    readonly total: string;
    readonly sampleWard: string;
  };
  readonly explain: {
    readonly meaning: string;
    readonly basis: string;
    readonly wrong: string;
    readonly right: string;
  };
  readonly init: {
    readonly province: string;
    readonly commune: string;
    readonly kind: string;
    readonly population: string;
    readonly seats: (seats: number, basis: string) => string;
    /** Behind `seats`: a constituency elects at most so many, so there are at least so many. */
    readonly leastConstituencies: (most: number, least: number, basis: string) => string;
    /** A unit of so few people may have no council: what to write where it has none. */
    readonly mayLackCouncil: (basis: string) => string;
    /** Fewer constituencies were asked for than can elect all the deputies. */
    readonly tooFew: (
      constituencies: number,
      seats: number,
      need: { readonly most: number; readonly least: number },
      basis: string,
    ) => string;
    readonly areas: string;
    readonly constituencies: string;
    readonly naConstituency: string;
    readonly provinceConstituency: string;
    readonly peopleCommittee: string;
    readonly electionCommittee: string;
    readonly byDeputy: string;
    readonly wholeNumber: string;
    readonly needed: string;
    readonly made: (folder: string) => string;
    readonly next: string;
  };
  readonly plan: {
    readonly title: (file: string) => string;
    readonly compared: (rows: number, matched: number, own: number, unclear: number) => string;
    readonly clean: string;
  };
  readonly sample: { readonly made: (voters: number, folder: string) => string; readonly invented: string };
  readonly status: {
    readonly daysLeft: (days: number) => string;
    readonly pollingToday: string;
    readonly after: (days: number) => string;
    readonly due: string;
    readonly nothingDue: (days: number) => string;
    readonly wrong: string;
    readonly nothingWrong: string;
    /** Which command says each place, and what to do there. */
    readonly next: (command: string) => string;
    readonly ready: string;
    readonly notReady: string;
  };
}

/** Commands by their English name. */
export const COMMAND_ALIASES = {
  init: 'khoi-tao',
  import: 'nhap',
  export: 'xuat',
  check: 'kiem-tra',
  calendar: 'lich',
  plan: 'ke-hoach',
  status: 'tinh-hinh',
  print: 'in',
  report: 'bao-cao',
  prepare: 'chuan-bi',
  candidates: 'ung-cu',
  structure: 'co-cau',
  seats: 'so-dai-bieu',
  committees: 'to-chuc',
  law: 'luat',
  explain: 'giai-thich',
  verify: 'xac-minh',
  sample: 'mau',
  doctor: 'chan-doan',
  completion: 'hoan-thanh',
} as const;

export type CommandName = keyof typeof COMMAND_ALIASES;

/** Commands under another by both their English names; the alias is the last word's. */
export const SUBCOMMAND_ALIASES = {
  'candidates track': 'theo-doi',
  'candidates quorum': 'so-nguoi-du',
  'law diff': 'so-sanh',
  'law cite': 'trich-dan',
  'committees audit': 'kiem-toan',
  'committees plan': 'du-kien',
} as const;

export type SubcommandName = keyof typeof SUBCOMMAND_ALIASES;
