// Start-up: what an official waits for before anything happens.
import { line, measure } from './shared/measure.mjs';

const empty = measure(['-e', '0'], { times: 15 });
line('node -e 0', empty);
for (const args of [
  ['--version'],
  ['--help'],
  ['calendar', '--election', '2026', '--today', '2026-01-20'],
  ['explain', 'voter/under-age'],
]) {
  const result = measure(['bin/baucu.js', ...args], { times: 15 });
  line(`baucu ${args.join(' ')} (${(result.seconds / empty.seconds).toFixed(2)} × empty)`, result);
}
