import type { Catalog } from '../catalog.ts';
import { TERMS, type TermKey } from '../terms.ts';
import { importUnsure } from './import-unsure.ts';
import { allowed, neededFor, optionWords, perhaps, usage } from './usage.ts';

/** What the operating system says of a file, by its code. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  EBUSY: 'another program has the file open',
  ENOTDIR: 'part of the path is not a folder',
  EISDIR: 'the path is a folder',
  EEXIST: 'a file of that name exists',
  EMFILE: 'the machine has too many files open',
  EINVAL: 'it is not a plain file',
  ELOOP: 'its link points to itself',
  EIO: 'the disk reports an error',
};

const systemReason = (code: string): string => SYSTEM_REASONS[code] ?? `error ${code}`;

/** Files that are no workbook, but that spreadsheet programs open. */
const OPENED_BY_SPREADSHEETS = /^\.(?:html?|mht(?:ml)?|xml|fods|sxc|dbf|slk|et)$/;

const tableName = (table: string): string => {
  const key = `table/${table}`;
  return key in TERMS ? TERMS[key as TermKey].en : table;
};

/** How to save a file so that it can be read: a table from a spreadsheet, the ward's profile from an editor. */
const saveAgain = (path: string): string =>
  path.endsWith('.yaml')
    ? 'Open it in a text editor and save it in UTF-8.'
    : 'Open it in a spreadsheet and save it as “CSV UTF-8”.';

const OPEN_AND_SAVE =
  'Open it in Excel or LibreOffice (a Numbers file: in Numbers), save it as .xlsx and run the command again.';

/** What to do with a file that bears the name of a workbook and is something else. */
const rightKind = (looksLike: string): string => {
  if (looksLike === 'text') return 'Change the end of its name to .csv and run the command again.';
  if (looksLike === 'XLSB' || looksLike === 'Numbers') return OPEN_AND_SAVE;
  return ['HTML', 'MHTML', 'XML'].includes(looksLike)
    ? `${OPEN_AND_SAVE} Before you save, see that identity numbers still begin with 0 and that days and months were not swapped.`
    : 'Find the spreadsheet it was made from; if the table stands only here, copy it into a spreadsheet and save that as .xlsx.';
};

/** What to do with a file that bears the name of a text and is something else. */
const rightName = (looksLike: string): string => {
  if (looksLike === 'XLSX') return 'Change the ending of its name to .xlsx and run the command again.';
  if (looksLike === 'ODS') return 'Change the ending of its name to .ods and run the command again.';
  return looksLike === 'XLS/DOC'
    ? 'If it is an Excel workbook, change the ending of its name to .xls and run the command again.'
    : rightKind(looksLike);
};

/** Two ways out where it is nearly certain what a table is in: say so, or save it again. */
const orSaveAgain = (path: string, looksLike: string | undefined): string => {
  const again = saveAgain(path);
  if (path.endsWith('.yaml') || looksLike === undefined || looksLike.startsWith('UTF')) return again;
  return `If so, import it with “baucu import … --encoding ${looksLike.toLowerCase()}”. If not, ${again[0]!.toLowerCase()}${again.slice(1)}`;
};

/** Where in ward.yaml; a value that is only wrong beside another has no line of its own. */
const inLine = (line: number, path: string): string => (line > 0 ? `Line ${line} of ${path}` : `In ${path}`);

/** An example of what may stand there; an hour that must come after another is the one case in words. */
const example = (expected: string): string => expected.replace(/^hour > /, 'an hour after ');

/** Words for when the program cannot go on: what is missing or wrong, and the next step. */
export const failures: Catalog['failures'] = {
  'file-missing': {
    message: ({ path }) =>
      `The file ${path} was not found. Check its name and folder and run the command again.`,
  },
  'file-is-folder': {
    message: ({ path }) => `${path} is a folder where a file is needed. Name a file inside it.`,
  },
  'file-empty': {
    message: ({ path }) => `The file ${path} is empty. Export it from the spreadsheet again.`,
  },
  'file-unreadable': {
    message: ({ path, reason }) =>
      `The file ${path} cannot be read: ${systemReason(reason)}. Close it in other programs, check the permission and run the command again.`,
  },
  'file-is-binary': {
    message: ({ path, looksLike }) =>
      `${path} is not text${looksLike === 'binary' ? '' : ` but a file of the kind ${looksLike}`}, so it cannot be read. ${path.endsWith('.yaml') ? saveAgain(path) : rightName(looksLike)}`,
  },
  'file-not-utf8': {
    message: ({ path, looksLike }) =>
      `The file ${path} is not in UTF-8${looksLike === undefined ? '' : ` but probably in ${looksLike}`}. ${orSaveAgain(path, looksLike)}`,
  },
  'file-format-unsupported': {
    message: ({ path, extension }) =>
      extension === ''
        ? `The name ${path} has no extension, so it is not clear what kind of file it is. Give it the right one (.csv, .xlsx, .xls, .ods) and run the command again.`
        : `Files of the kind ${extension} cannot be read: ${path}. ${rightKind(OPENED_BY_SPREADSHEETS.test(extension) ? 'HTML' : extension)}`,
  },
  'file-not-a-table': {
    message: ({ path }) =>
      `${path} is none of the tables of a ward folder (voters.csv, candidates.csv, committees.csv, areas.csv, constituencies.csv, tasks.csv). Name one of them, or the folder; to check this file by itself add “--as voters --election 2026” to “baucu check”.`,
  },
  'workbook-broken': {
    message: ({ path, reason }) => {
      switch (reason) {
        case 'cut-short':
          return `The file ${path} ends too early, perhaps because it was not copied or downloaded whole. Fetch it again from where it came from.`;
        case 'damaged':
          return `The file ${path} is damaged inside and cannot be read. Open it in a spreadsheet and save it as a new .xlsx file; if the spreadsheet cannot open it either, fetch it again from where it came from.`;
        case 'unsafe':
          return `The file ${path} holds what no spreadsheet writes, perhaps in order to exhaust the machine, so it was not opened. Ask who sent it; if you trust it, open it in a spreadsheet and save it as a new .xlsx file.`;
      }
    },
  },
  'workbook-too-large': {
    message: ({ path }) =>
      `The file ${path} holds more than can be read at once. Often there are stray rows or columns far from the table; copy the table alone into a new file, save it as .xlsx and run the command again.`,
  },
  'workbook-encrypted': {
    message: ({ path }) =>
      `The file ${path} is locked with a password. Open it in a spreadsheet, remove the password (in Excel: File › Info › Protect Workbook), save it and run the command again.`,
  },
  'workbook-kind': {
    message: ({ path, looksLike }) =>
      `${path} is really ${looksLike === 'text' ? 'a text file' : looksLike === 'binary' ? 'a file of an unknown kind' : `a file of the kind ${looksLike}`}, not a spreadsheet (.xlsx, .xls or .ods). ${rightKind(looksLike)}`,
  },
  'table-no-header': {
    message: ({ path, table, encoding }) =>
      encoding !== undefined
        ? `No row of headings of the ${tableName(table)} was found in ${path} when it is read as ${encoding}. Leave --encoding out (and from the file that remembers how to read it) so that the encoding is found out, or name another.`
        : `No row of headings of the ${tableName(table)} was found in ${path}. Write the column names in one row on top, as in the tables that “baucu init” writes.`,
  },
  'table-no-rows': {
    message: ({ path, table }) =>
      `The file ${path} has headings but no row of the ${tableName(table)}. Enter the data and run the command again.`,
  },
  'table-cell-too-long': {
    message: ({ path, row, limit }, write) =>
      `Row ${row} of ${path} has a cell of more than ${write.number(limit)} characters. See whether a closing quote is missing there.`,
  },
  'table-quote-open': {
    message: ({ path, row }) =>
      `Row ${row} of ${path} opens a quote that is never closed, so the rows after it stick together. Close the quote and run the command again.`,
  },
  'table-broken': {
    message: ({ path, row }) =>
      `${path} cannot be read from row ${row} on. Open it in a spreadsheet and save it as “CSV UTF-8”.`,
  },
  'table-missing': {
    message: ({ table, folder }) =>
      `The folder ${folder} has no ${tableName(table)} (${table}.csv), which this command needs. Make the file, or name the one in use under files in ward.yaml.`,
  },
  'folder-missing': {
    message: ({ path }) =>
      `The folder ${path} was not found. Check its name, or make a new ward folder with “baucu init ${path}”.`,
  },
  'folder-not-a-ward': {
    message: ({ path }) =>
      `The folder ${path} has no ward.yaml, which names the ward and the election. Give the name of the ward folder; if there is none yet, make one in a new place with “baucu init phuong-mau” and copy the tables into it.`,
  },
  'ward-not-yaml': {
    message: ({ path, line, column }) =>
      `The file ${path} is not well written at line ${line}, character ${column}. Look at the colon, the blanks in front and the quotes there.`,
  },
  'ward-not-a-mapping': {
    message: ({ path }) =>
      `The file ${path} must hold lines of “key: value”. Run “baucu init” in a new folder to see one.`,
  },
  'ward-unknown-key': {
    message: ({ path, key, nearest, line }) =>
      `Line ${line} of ${path} has the unknown key “${key}”.${perhaps(nearest)} Correct the key or delete the line.`,
  },
  'ward-bad-value': {
    message: ({ path, key, text, expected, line }) =>
      `${inLine(line, path)}, the value “${text}” of “${key}” cannot be used. Write it as: ${example(expected)}.`,
  },
  'ward-key-missing': {
    message: ({ path, key }) =>
      `The file ${path} lacks “${key}”. Add a line “${key}: …” and run the command again.`,
  },
  'ward-file-outside': {
    message: ({ path, key, file }) =>
      `“${key}” in ${path} names “${file}”, outside the ward folder. Copy that file into the folder and correct the name.`,
  },
  'election-unknown': {
    message: ({ election, known }, write) =>
      `The election “${election}” is not known. Those known are ${write.list(known)}; choose one of them.`,
  },
  'day-not-a-day': {
    message: ({ option, text }) =>
      `“${text}” given to ${option} is not a day. Write year-month-day, such as 2026-01-31.`,
  },
  'day-not-for-polling': {
    message: ({ option, day, nearest, basis }, write) =>
      `The day ${write.day(day)}, given with ${option}, is not a Sunday and cannot be a polling day (${basis.map(write.citation).join('; ')}). Choose a Sunday near it: ${nearest.map((sunday) => `${write.day(sunday)} (${sunday})`).join(', ')}.`,
  },
  'day-outside-repeat': {
    message: ({ option, day, after, last, basis }, write) =>
      `The day ${write.day(day)}, given with ${option}, cannot be the day of an extra or repeat poll: it comes after the first polling day, ${write.day(after)}, and ${write.day(last)} at the latest (${basis.map(write.citation).join('; ')}).`,
  },
  usage: { message: usage },
  'code-unknown': {
    message: ({ code, nearest }) =>
      `There is no code “${code}”.${perhaps(nearest)} Run “baucu explain” to see all codes.`,
  },
  'form-unknown': {
    message: ({ form, known }, write) =>
      `There is no form “${form}” to print. “baucu print --list” describes the forms: ${write.list(known)}.`,
  },
  'area-not-there': {
    message: ({ area, folder }) =>
      area === ''
        ? `There is no table in ${folder} to print from. Add the table of voters (voters.csv) and of voting areas (areas.csv).`
        : `There is no voting area ${area} in ${folder}. See the numbers in the table of voting areas (areas.csv).`,
  },
  'number-has-no-card': {
    message: ({ option, numbers }) =>
      `There is nothing to print for the number ${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? '…' : ''} in this voting area. Check ${option}: it takes numbers of the voter list; who votes elsewhere has no card.`,
  },
  'several-documents': {
    message: ({ option, paths }) =>
      `The option ${option} counts within one document, and this command prints ${paths.length}: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ' and others' : ''}. Add --area, or choose pages when you send the PDF to the printer.`,
  },
  'option-only-for': {
    message: ({ option, forms }, write) =>
      `The option ${option} is used only to print ${write.list(forms)}. Leave it out and run the command again.`,
  },
  'option-needed': {
    message: ({ option, why }) => `The option ${option} is missing.${neededFor(option, why)}`,
  },
  'option-bad-value': {
    message: ({ option, text, expected }, write) =>
      option === '--name'
        ? `Nobody of the name “${text}” is in ${expected}. Check the name, or leave --name out to see everybody.`
        : `“${text}” given as ${optionWords(option)} cannot be used. ${allowed(expected, write)}`,
  },
  'out-is-input': {
    message: ({ path }) =>
      `The output folder ${path} is the ward folder itself, so nothing was written. Choose another with “--out <folder>”.`,
  },
  'out-is-source': {
    message: ({ path }) =>
      `The file ${path} holds the data of a ward, so nothing was written over it. Choose another name with “--out <file>”.`,
  },
  'out-exists': {
    message: ({ path }) =>
      `${path === '.' ? 'This folder' : path} already holds something and is not overwritten. Choose a new folder.`,
  },
  'out-unwritable': {
    message: ({ path, reason }) =>
      `${path === '' ? 'The output' : path} cannot be written: ${systemReason(reason)}. Choose another place with “--out <folder>”, or ask for permission to write.`,
  },
  'disk-full': {
    message: ({ path }) =>
      `The disk is full${path === '' ? '' : ` while writing ${path}`}. Delete files that are not needed and run the command again; the input is untouched.`,
  },
  'manifest-missing': {
    message: ({ path }) =>
      `${path} was not found. The folder was not made by “baucu prepare”, or its manifest was deleted; run that command again.`,
  },
  'manifest-broken': {
    message: ({ path }) =>
      `The manifest ${path} was changed or damaged, so nothing can be proved. Run “baucu prepare” again.`,
  },
  'nothing-to-check': {
    message: ({ folder }) =>
      `The folder ${folder} has no table to check. Fill the tables that “baucu init” writes and run the command again.`,
  },
  'import-unsure': { message: importUnsure },
  'import-not-confirmed': {
    message: ({ rows, out }, write) =>
      `Nothing was written. Look at what was printed; if it is right, run the command again with --yes to write ${write.number(rows)} rows to ${out}.`,
  },
  'mapping-bad': {
    message: ({ path, key, text }) =>
      `The file ${path}, which remembers how a table is read, has something that cannot be used${key === '' ? '' : `: ${key}${text === '' ? '' : ` “${text}”`}`}. Correct it, or delete the file to be asked again.`,
  },
  'nothing-to-import': {
    message: ({ folder }) =>
      `The folder ${folder} has no .csv, .xlsx, .xls or .ods file to import. Check its name.`,
  },
  bug: {
    message: ({ detail }) =>
      `The program failed by its own fault (${detail}); the input is untouched. Run it again with “--verbose” and send the message to whoever maintains it.`,
  },
};
