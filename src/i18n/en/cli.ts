import type { CliText } from '../cli-text.ts';
import { lettersByCode } from '../letters-by-code.ts';

export const cli: CliText = {
  summary:
    'Helps a Vietnamese commune, ward or special zone prepare an election: checks lists, counts down milestones, prints forms.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  globalOptions: 'Common options:',
  commands: 'Commands:',
  placeholders: {},
  optionWord: '[options]',
  commandWord: '[command]',
  defaultWord: 'default',
  choicesWord: 'one of',
  common: {
    lang: 'language: vi or en',
    json: 'print JSON for other programs',
    out: 'folder or file for the result',
    today: 'pretend that today is this day (YYYY-MM-DD); default: the day in Việt Nam',
    yes: 'ask nothing, accept what is certain',
    noColor: 'no colours',
    quiet: 'print the result only, no progress',
    verbose: 'print more detail',
    help: 'show help',
    version: 'show the version',
  },
  commandsText: {
    init: {
      does: 'Make a ward folder: ward.yaml and empty tables',
      args: { dir: 'folder to make (default: the current one)' },
      options: {
        election: 'election',
        province: 'name of the province or city',
        commune: 'name of the commune, ward or special zone',
        kind: 'kind of unit',
        population: 'population',
        areas: 'number of voting areas',
        constituencies: "number of constituencies of the commune's People's Council",
        naConstituency: 'number of the National Assembly constituency',
        provinceConstituency: "number of the province council's constituency",
        peopleCommittee: "who signs for the People's Committee",
        electionCommittee: 'chair of the election committee',
        byDeputy: "a vice chair of the People's Committee signs",
      },
      examples: [
        'baucu init my-ward',
        'baucu init my-ward --province "Thành phố Hà Nội" --commune "Phường Mẫu" --kind ward-of-city --population 25500 --areas 13 --constituencies 4 --yes',
      ],
    },
    import: {
      does: 'Import a spreadsheet in any layout and encoding as a table of the ward',
      args: { files: 'files, a folder that holds them, or - for standard input' },
      options: {
        as: 'the table to make',
        encoding: 'encoding of the files, where it is not certain',
        sheet: 'name of the sheet to read',
        headerRow: 'row of the headings, where another was taken for it',
        map: 'what a column is, such as "Nơi cư trú=permanent" or "F=birth"; "F=-" leaves column F out (may be repeated)',
        dates:
          'how a column of days is written, such as "Ngày sinh=month-first", 1900 or 1904 (bare numbers as spreadsheets count days), swapped (exchanged by a spreadsheet), day-first, not-days (leave as they are)',
        fixNames: 'write names in capitals as names are written: Nguyễn Văn An',
        dryRun: 'only show what was understood; write nothing',
      },
      examples: [
        'baucu import list.xlsx --as voters --out ward',
        'baucu import from-police --as voters --out ward --map "Nơi cư trú=permanent" --yes',
        'baucu import old-list.csv --encoding tcvn3 --dry-run',
      ],
    },
    export: {
      does: 'Write a table of the ward as an Excel file to print, or as CSV for a spreadsheet',
      args: {
        table: 'table to write; voters in the columns of form 31, a sheet for each voting area',
        dir: 'ward folder (default: the current folder)',
      },
      options: {
        format: 'xlsx or csv (default: by the end of --out, else xlsx)',
        separator: 'what parts the columns of CSV; computers set to Vietnam often want semicolon',
      },
      examples: [
        'baucu export voters my-ward --out voters.xlsx',
        'baucu export candidates my-ward --format csv --separator semicolon --out candidates.csv',
      ],
    },
    check: {
      does: 'Check voters, candidates, election bodies, voting areas and the calendar',
      args: { dir: 'ward folder, or one table in it (default: the current folder)' },
      options: {
        as: 'for a file outside a ward folder: which table it is (needs --election)',
        election: 'the election, for a file by itself',
        encoding: 'encoding of a file by itself, where it is not certain',
        sheet: 'sheet of a file by itself',
        headerRow: 'row of the headings of a file by itself',
        map: 'what a column of a file by itself is, as for import',
        dates: 'how a column of days of a file by itself is written, as for import',
        only: 'check only: voters, candidates, committees, areas, calendar (separated by commas)',
        strict: 'a warning counts as an error does: exit code 1',
        limit: 'findings shown on a terminal per code (0: all)',
        annotate:
          'also write a copy of the workbook with the cells coloured, comments and a sheet of findings; the original stays as it is (--out: name of the copy, .xlsx)',
      },
      examples: [
        'baucu check list.xlsx --as voters --election 2026',
        'baucu check my-ward',
        'baucu check my-ward --only voters --json > result.json',
        'baucu check my-ward --annotate --out to-mend.xlsx',
      ],
    },
    calendar: {
      does: 'The milestones of the law and the days left',
      args: { dir: 'ward folder (may be absent, with --election)' },
      options: {
        election: 'election, when there is no ward folder',
        level: "commune: the commune's own; all: the province's and the nation's too",
        byElection: 'calendar of a by-election on this day (a Sunday)',
        repeatFrom:
          'calendar of an extra or repeat election on this day; give the first polling day while none is set',
        whatIf: 'calendar for an assumed polling day (a Sunday)',
        thisWeek: 'only what is due this week, and what is late',
        next: 'only the next n milestones',
        owner: 'only what this person or body is in charge of',
        group: 'only one group: information; leadership and direction; personnel; security and public order',
        timeline: 'a line for each milestone, with a bar to polling day',
        ics: 'print an .ics calendar to import into a phone or Outlook',
        csv: 'print CSV for a spreadsheet',
        html: 'print one self-contained web page with a timeline',
        poster: 'print a one-page wall poster as PDF (with --out)',
        paper: 'paper of the wall poster',
      },
      examples: [
        'baucu calendar --election 2026',
        'baucu calendar my-ward --this-week',
        'baucu calendar my-ward --ics --out calendar.ics',
        'baucu calendar my-ward --poster --out poster.pdf',
        'baucu calendar --by-election 2027-06-06',
      ],
    },
    plan: {
      does: "Compare the days of a ward's own plan with the limits of the law",
      args: {
        action: 'check (kiem-tra): compare every step with its limit',
        file: 'the plan, with columns as in tasks.csv: Mã, Công việc, Hạn…',
      },
      options: {
        election: 'election, when the plan does not lie in a ward folder',
        strict: 'a warning counts as an error does: exit code 1',
      },
      examples: ['baucu plan check our-plan.csv', 'baucu plan check my-ward/tasks.csv --strict'],
    },
    status: {
      does: 'One screen: days left, what is due, what is wrong',
      args: { dir: 'ward folder' },
      options: {},
      examples: ['baucu status my-ward'],
    },
    print: {
      does: 'Print one kind of form as PDF or HTML',
      args: {
        form: 'a number or name of print --list: 31 (voter list), 10 (voter cards), 11 (certificates), 13 to 15 (ballots, as proofs), 17, 22 (candidate lists), 18, 23 (count minutes), roster (election bodies), and others; or pack (the folder a polling team carries), plan (how much paper), calibration (a sheet to calibrate a card printer)',
        dir: 'ward folder',
      },
      options: {
        area: 'this voting area only',
        format: 'pdf, html, docx (to be edited; not for cards) or xlsx (lists)',
        force: 'print in spite of errors, with DỰ THẢO across each page',
        list: 'list the forms',
        cards: 'card paper: a4 (four cards to a sheet of A4) or a6 (one to a sheet of A6)',
        stack: 'arrange cards so that a pile of sheets cut apart is in list order',
        overlay: 'print the texts alone, on stock that is printed already',
        offset: 'move the texts right and down by so many mm, for example 1.5,-0.5 (with --overlay)',
        reprint:
          'print only cards, certificates or delivery lines of these list numbers, for example 12,45-50 (with --area)',
        changedSince: 'print only cards that say something else than by this older voter file',
        qr: 'a QR code on each card: voting area and list number, and nothing of the person',
        fromPage: 'print from this page on, as PDF: goes on where printing was interrupted (with --area)',
        pages: 'print only these pages, as PDF, for example 3,7-9 (with --area)',
        ppm: 'speed of the printer in pages a minute (with plan; 20 unless said)',
        duplex: 'both sides of the paper (with plan)',
      },
      examples: [
        'baucu print form-31 phuong-mau --area 4 --out in',
        'baucu print form-10 phuong-mau --area 4 --reprint 12,45-50',
        'baucu print form-10 phuong-mau --changed-since voters-cu.csv --stack',
        'baucu print decision phuong-mau --format docx',
        'baucu print pack phuong-mau --area 4',
        'baucu print plan phuong-mau --ppm 30 --duplex',
        'baucu print calibration phuong-mau',
        'baucu print --list',
      ],
    },
    report: {
      does: 'The readiness report as one HTML page',
      args: { dir: 'ward folder' },
      options: {},
      examples: ['baucu report my-ward --out report.html'],
    },
    prepare: {
      does: 'The main job: check, then print every list, form and report into one folder',
      args: { dir: 'ward folder' },
      options: {
        force: 'print forms that errors concern, with DỰ THẢO across each page',
        strict: 'a warning counts as an error does: exit code 1',
      },
      examples: ['baucu prepare my-ward', 'baucu prepare my-ward --out result --force'],
    },
    candidates: {
      does: 'The track of candidates, and voters’ conferences',
      args: {},
      options: {},
      examples: ['baucu candidates track phuong-mau', 'baucu candidates quorum --voters 140 --at residence'],
    },
    structure: {
      does: 'The shares of the lists: women, minorities, young, non-Party, re-elected; the least change that meets them',
      args: { dir: 'ward folder (default: the current one)' },
      options: {},
      examples: ['baucu structure phuong-mau', 'baucu structure phuong-mau --json'],
    },
    seats: {
      does: 'Seats of a People’s Council by population (Điều 30), step by step; divided among the constituencies',
      args: { dir: 'ward folder (or none, with --population)' },
      options: {
        kind: 'kind of unit; every kind of commune when not given',
        population: 'population',
        election: 'election, without a ward folder (default 2026)',
      },
      examples: ['baucu seats --kind commune --population 35498', 'baucu seats phuong-mau'],
    },
    committees: {
      does: 'Election bodies: audit them against the law, plan how many and who',
      args: {},
      options: {},
      examples: ['baucu committees audit phuong-mau', 'baucu committees plan phuong-mau'],
    },
    law: {
      does: 'The rules in force, each with its article',
      args: { topic: 'only rules that contain this (for instance "Điều 25", milestone)' },
      options: {
        election: 'election',
        format: 'text: a table on the screen; md: Markdown; pdf: to print and sign (with --out)',
      },
      examples: [
        'baucu law "tổ bầu cử"',
        'baucu law --format pdf --out rules.pdf',
        'baucu law diff 2021 2026',
        'baucu law cite "Điều 25"',
      ],
    },
    explain: {
      does: 'Explain a finding: what it means, which article, a wrong and a right row',
      args: { code: 'code, such as voter/under-age' },
      options: { election: 'election' },
      examples: ['baucu explain voter/under-age'],
    },
    verify: {
      does: 'Prove that an output folder is what its manifest.json says',
      args: { out: 'output folder of prepare' },
      options: {},
      examples: ['baucu verify out'],
    },
    sample: {
      does: 'Make an invented ward, to practise on and to try a machine',
      args: { dir: 'folder to make' },
      options: {
        voters: 'number of voters',
        seed: 'starting number; the same number gives the same ward',
        defects: 'none: no defects; some: a few; or the codes to plant, separated by commas',
      },
      examples: [
        'baucu sample invented --voters 2000',
        'baucu sample faulty --voters 2000 --defects voter/under-age,voter/duplicate-id',
      ],
    },
    doctor: {
      does: 'See whether this machine has what the program needs',
      args: {},
      options: {},
      examples: ['baucu doctor'],
    },
    completion: {
      does: 'Print the completion script for bash, zsh, fish or PowerShell',
      args: { shell: 'bash, zsh, fish or powershell' },
      options: {},
      examples: ['baucu completion bash >> ~/.bashrc'],
    },
  },
  subcommandsText: {
    'candidates track': {
      does: 'Each candidate: what is done, what is missing and by when; the surplus of each constituency',
      args: { dir: 'ward folder (default: the current one)' },
      options: { name: 'only who has this name, with every step' },
      examples: [
        'baucu candidates track phuong-mau',
        'baucu candidates track phuong-mau --name "Nguyễn Văn An"',
      ],
    },
    'candidates quorum': {
      does: 'How many must attend a voters’ conference, and how many must trust a candidate',
      args: {},
      options: {
        voters: 'voters of the place',
        present: 'voters present, where known',
        at: 'residence; workplace; village: the conference of a village that nominates',
        election: 'election',
      },
      examples: [
        'baucu candidates quorum --voters 140 --at residence',
        'baucu candidates quorum --voters 80 --at workplace --present 60',
      ],
    },
    'law diff': {
      does: 'What changed in the election law between two elections, with both wordings and both articles',
      args: { from: 'the earlier election', to: 'the later election' },
      options: {},
      examples: ['baucu law diff 2021 2026', 'baucu law diff 2021 2026 --json'],
    },
    'law cite': {
      does: 'The rules that rest on an article, a clause, a form or an act',
      args: { provision: 'for instance "Điều 25", "khoản 2 Điều 29", "Mẫu số 31", 83/2025/QH15' },
      options: {},
      examples: ['baucu law cite "Điều 25"', 'baucu law cite "khoản 2 Điều 29" --election 2021'],
    },
    'committees audit': {
      does: 'Each body: lawful or not, quorum, deadline, who receives its list, and the fewest changes that put it right',
      args: { dir: 'ward folder (default: the current one)' },
      options: { byElection: 'bodies of a by-election on this day (a Sunday)' },
      examples: [
        'baucu committees audit phuong-mau',
        'baucu committees audit phuong-mau --by-election 2027-06-06',
        'baucu to-chuc kiem-toan phuong-mau --json',
      ],
    },
    'committees plan': {
      does: 'How many bodies and people are needed, what is missing, and who of those listed could fill it',
      args: { dir: 'ward folder (default: the current one)' },
      options: { byElection: 'bodies of a by-election on this day (a Sunday)' },
      examples: [
        'baucu committees plan phuong-mau',
        'baucu committees plan phuong-mau --by-election 2027-06-06',
        'baucu to-chuc du-kien phuong-mau --json',
      ],
    },
  },
  examples: 'Examples:',
  severity: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
  check: {
    title: 'CHECK',
    clean: 'Nothing wrong was found.',
    fix: 'To do',
    basis: 'Basis',
    wholeFile: 'whole file',
    row: (row) => `row ${row}`,
    counts: (errors, warnings, notes) =>
      `${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(notes, 'note')}`,
    daysLeft: (days, day, today) =>
      days > 0
        ? `${many(days, 'day')} to polling day ${day} (counted from ${today})`
        : days === 0
          ? `today, ${day}, is polling day`
          : `${many(-days, 'day')} after polling day ${day}`,
    more: (count, title, code) => `… and ${many(count, 'more place')}: ${title} (${code})`,
    summarised: (shown, all) =>
      `Only ${commas(shown)} of ${commas(all)} findings are shown. To see all: add --limit 0, or --json.`,
    explain: (code) => `To understand a code: baucu explain ${code}`,
    tables: (names) => `Checked: ${names.join(', ')}.`,
    notChecked: (names) => `Not checked, because there is no file: ${names.join(', ')}.`,
  },
  prepare: {
    reading: 'Reading the ward',
    checking: 'Checking',
    printing: (what, done, of) => `Printing ${what} (${done}/${of})`,
    readyTitle: 'READY TO POST',
    notReadyTitle: 'NOT READY TO POST',
    refused: (count) =>
      `${many(count, 'form')} not printed because errors concern them. Mend the errors and run again, or add --force for drafts.`,
    drafts: (count) =>
      `${many(count, 'form')} printed as DỰ THẢO (draft) because errors concern them; not to be posted.`,
    lacksLetters: (count) =>
      `${many(count, 'document')} with characters that the font lacks; the page shows their numbers. Correct the table and run this again.`,
    written: (files, pages, folder) =>
      `Wrote ${many(files, 'file')}, ${many(pages, 'PDF page')} to ${folder}`,
    unplaced: (people) => `${many(people, 'person', 'people')} on no list of any voting area.`,
    openReport: (path) => `Open ${path} in a browser to read the report.`,
  },
  verify: {
    ok: (files) => `As the manifest says: ${many(files, 'file')}, none missing, none changed.`,
    changed: 'changed after printing',
    missing: 'missing',
    extra: 'not in the manifest (left alone)',
    failed: (count) =>
      `${many(count, 'file')} not as the manifest says. Do not use this folder; run “baucu prepare” again.`,
  },
  report: {
    title: 'Election readiness report',
    generatedFor: (today) => `As of ${today}`,
    numbers: 'Numbers',
    people: 'Voters',
    area: 'Voting area',
    male: 'Men',
    female: 'Women',
    findings: 'Findings',
    noFindings: 'Nothing wrong was found.',
    forms: 'Forms',
    draft: 'DRAFT, has errors',
    lacksLetters: (letters) => `the font has no ${lettersByCode(letters, 'and', 'others')}`,
    heldBack: 'Not printed: errors remain',
    areaPapers: (area) => `Voting area ${area}`,
    folders: { candidates: 'Candidates', committees: 'Election bodies', other: 'Other papers' },
    pageCount: (count) => (count === '1' ? '1 page' : `${count} pages`),
    milestonesOver: (count) =>
      count === '1' ? '1 milestone is over' : `${count} milestones are done or past`,
    milestones: 'Milestones',
    total: 'Total',
    sampleWard: 'Sample ward: every person and number in this report is invented.',
  },
  explain: {
    meaning: 'Meaning',
    basis: 'Basis',
    wrong: 'Wrong row',
    right: 'Right row',
  },
  init: {
    province: 'Province or city (in full, e.g. "Thành phố Hà Nội"):',
    commune: 'Commune, ward or special zone (in full, e.g. "Phường Thượng Cát"):',
    kind: 'Kind of unit:',
    population: 'Population that decides the council seats:',
    seats: (seats, basis) =>
      `With this population the commune's People's Council has ${seats} seats (${basis}).`,
    leastConstituencies: (most, least, basis) =>
      `A constituency elects at most ${most} (${basis}), so at least ${least} constituencies are needed.`,
    mayLackCouncil: (basis) =>
      `A special zone of so few people may have no council of its own (${basis}): if so, write commune-council: false in ward.yaml.`,
    tooFew: (constituencies, seats, { most, least }, basis) =>
      `Warning: ${constituencies === 1 ? '1 constituency' : `${constituencies} constituencies`} can elect at most ${constituencies * most} deputies and not ${seats}, because one elects at most ${most} (${basis}). At least ${least} constituencies are needed: add rows to constituencies.csv.`,
    areas: 'Number of voting areas:',
    constituencies: "Number of constituencies of the commune's People's Council:",
    naConstituency: 'National Assembly constituency number (empty if not known yet):',
    provinceConstituency: "Province council's constituency number (empty if not known yet):",
    peopleCommittee: "Who signs for the People's Committee (empty if not known yet):",
    electionCommittee: 'Chair of the election committee (empty if not known yet):',
    byDeputy: "Does a vice chair sign for the People's Committee?",
    wholeNumber: 'Please give a whole number above zero.',
    needed: 'This is needed.',
    made: (folder) => `Made the ward folder ${folder}`,
    next: 'Next: copy the voter list into voters.csv, then run',
  },
  plan: {
    title: (file) => `The plan ${file} against the law`,
    compared: (rows, matched, own, unclear) =>
      `Steps: ${rows}; milestones of the law: ${matched}; the ward’s own: ${own}; not clear: ${unclear}.`,
    clean: 'No day breaks a limit of the law.',
  },
  sample: {
    made: (voters, folder) => `Made an invented ward of ${many(voters, 'voter')} in ${folder}`,
    invented:
      'Everybody in it is invented; the identity numbers use a place of birth code that is in no list.',
  },
  status: {
    daysLeft: (days) => `${many(days, 'DAY').toUpperCase()} LEFT`,
    pollingToday: 'TODAY IS POLLING DAY',
    after: (days) => `${many(days, 'DAY').toUpperCase()} AFTER POLLING DAY`,
    due: 'Overdue and due soon',
    nothingDue: (days) => `No milestone is overdue or due in the next ${days} days.`,
    wrong: 'To be looked at',
    nothingWrong: 'Nothing wrong was found.',
    next: (command) => `See each place and what to do: ${command}`,
    ready: 'The lists are ready to post.',
    notReady: 'Not ready to post.',
  },
};

function commas(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function many(count: number, one: string, several = `${one}s`): string {
  return `${commas(count)} ${count === 1 ? one : several}`;
}
