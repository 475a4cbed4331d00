import { ToolError } from '../../findings/tool-error.ts';
import { COMMAND_ALIASES } from '../../i18n/cli-text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';

const WORDS = [...Object.keys(COMMAND_ALIASES), ...Object.values(COMMAND_ALIASES)];
const OPTIONS = [
  '--lang',
  '--json',
  '--out',
  '--today',
  '--yes',
  '--no-color',
  '--quiet',
  '--verbose',
  '--help',
];

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_baucu() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${WORDS.join(' ')}" -- "$word"))
  elif [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${OPTIONS.join(' ')}" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _baucu baucu
`,
  zsh: `#compdef baucu
_baucu() {
  if (( CURRENT == 2 )); then compadd -- ${WORDS.join(' ')}
  elif [[ "$words[CURRENT]" == -* ]]; then compadd -- ${OPTIONS.join(' ')}
  else _files; fi
}
compdef _baucu baucu
`,
  fish: `complete -c baucu -n __fish_use_subcommand -f -a '${WORDS.join(' ')}'
${OPTIONS.map((option) => `complete -c baucu -l ${option.slice(2)}`).join('\n')}
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName baucu -ScriptBlock {
  param($word, $ast, $position)
  $words = if ($word -like '-*') { '${OPTIONS.join("','")}' } else { '${WORDS.join("','")}' }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`,
};

/** `baucu completion <shell>`: prints the script that completes commands and options. */
export async function completion(shell: string, _options: CommonOptions, io: Io): Promise<ExitCode> {
  const script = SCRIPTS[shell];
  if (script === undefined)
    throw new ToolError('option-bad-value', {
      option: '<shell>',
      text: shell,
      expected: Object.keys(SCRIPTS).join(', '),
    });
  await io.stdout.write(script);
  return EXIT.clean;
}
