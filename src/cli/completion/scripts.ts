import type { Place } from './places.ts';

/** Prints the completion of one shell. No word of ours has a quote or a blank in it. */
export type CompletionScript = (places: readonly Place[]) => string;

const list = (words: readonly string[]): string => words.join(' ');

function bash(places: readonly Place[]): string {
  const steps = places.flatMap(({ path, spellings }) =>
    spellings.length === 0 ? [] : [`      ${spellings.join('|')}) place=${path} ;;`],
  );
  const known = places.map(
    ({ path, words, options }) =>
      `    "${path}") words="${list(words)}" options="${list([...new Set(options)])}" ;;`,
  );
  const values = places.flatMap(({ path, values }) =>
    values.map(({ option, words }) => `    "${path} ${option}") values="${list(words)}" ;;`),
  );
  return `_baucu() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" place="" words="" options="" values="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$place/\${COMP_WORDS[i]}" in
${steps.join('\n')}
    esac
  done
  case "$place" in
${known.join('\n')}
  esac
  case "$place $before" in
${values.join('\n')}
  esac
  if [ -n "$values" ]; then COMPREPLY=($(compgen -W "$values" -- "$word"))
  elif [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [ -z "$place" ]; then COMPREPLY=($(compgen -W "$words" -- "$word"))
  else COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word")); fi
}
complete -o filenames -F _baucu baucu
`;
}

const zsh: CompletionScript = (places) => `#compdef baucu
autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bash(places)}`;

function fish(places: readonly Place[]): string {
  const steps = places.flatMap(({ path, spellings }) =>
    spellings.length === 0 ? [] : [`      case ${spellings.join(' ')}\n        set place ${path}`],
  );
  const at = (path: string): string => `-n '__baucu_at "${path}"'`;
  const lines = places.flatMap(({ path, words, options, values }) => [
    ...(words.length === 0 ? [] : [`complete -c baucu ${at(path)} -a '${list(words)}'`]),
    ...[...new Set(options)].map((option) => {
      const known = values.find((one) => one.option === option);
      const value = known === undefined ? '' : ` -x -a '${list(known.words)}'`;
      return `complete -c baucu ${at(path)} -l ${option.slice(2)}${value}`;
    }),
  ]);
  return `function __baucu_at
  set -l place ''
  for word in (commandline -opc)[2..-1]
    switch "$place/$word"
${steps.join('\n')}
    end
  end
  test "$place" = "$argv[1]"
end
complete -c baucu -n '__baucu_at ""' -f
${lines.join('\n')}
`;
}

function powershell(places: readonly Place[]): string {
  const quoted = (words: readonly string[]): string => `@(${words.map((word) => `'${word}'`).join(',')})`;
  const steps = places.flatMap(({ path, spellings }) =>
    spellings.map((spelling) => `    '${spelling}' = '${path}'`),
  );
  const table = (rows: readonly (readonly [string, readonly string[]])[]): string =>
    rows.map(([key, words]) => `    '${key}' = ${quoted(words)}`).join('\n');
  return `Register-ArgumentCompleter -Native -CommandName baucu -ScriptBlock {
  param($word, $ast, $position)
  $steps = @{
${steps.join('\n')}
  }
  $words = @{
${table(places.map(({ path, words }) => [path, words]))}
  }
  $options = @{
${table(places.map(({ path, options }) => [path, [...new Set(options)]]))}
  }
  $values = @{
${table(places.flatMap(({ path, values }) => values.map(({ option, words }) => [`${path} ${option}`, words] as const)))}
  }
  $place = ''
  $before = ''
  foreach ($element in ($ast.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $position) { break }
    $before = $element.ToString()
    $next = "$place/$before"
    if ($steps.ContainsKey($next)) { $place = $steps[$next] }
  }
  $known = if ($values.ContainsKey("$place $before")) { $values["$place $before"] } elseif ($word -like '-*') { $options[$place] } else { $words[$place] }
  $known | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}

/** Shells that can be served, by the name that is typed. */
export const COMPLETION_SCRIPTS: Readonly<Record<string, CompletionScript>> = {
  bash,
  zsh,
  fish,
  powershell,
};
