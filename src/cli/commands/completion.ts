import type { Command } from 'commander';
import { FINDING_CODES } from '../../findings/codes.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { FORMS } from '../../print/forms/index.ts';
import { placesOf } from '../completion/places.ts';
import { COMPLETION_SCRIPTS } from '../completion/scripts.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';

/** `baucu completion <shell>`: prints the script that completes commands, options, and the words they take. */
export async function completion(shell: string, program: Command, io: Io): Promise<ExitCode> {
  const script = Object.hasOwn(COMPLETION_SCRIPTS, shell) ? COMPLETION_SCRIPTS[shell] : undefined;
  const shells = Object.keys(COMPLETION_SCRIPTS);
  if (script === undefined)
    throw new ToolError('option-bad-value', { option: '<shell>', text: shell, expected: shells.join(', ') });
  const places = placesOf(program, {
    '/print': ['pack', 'plan', 'calibration', ...FORMS.map(({ id }) => id)],
    '/explain': FINDING_CODES,
    '/completion': shells,
  });
  await io.stdout.write(script(places));
  return EXIT.clean;
}
