#!/usr/bin/env node
// Everything is in src/; this file only hands the process over.
import { existsSync, readFileSync } from 'node:fs';

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  // Answered without loading the program: a script may ask for it in every step.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (existsSync(new URL('../dist/cli/main.js', import.meta.url))) {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(
    'baucu: Chương trình chưa được cài đặt. Chạy "npm ci" trong thư mục của baucu. (Not installed: run "npm ci".)\n',
  );
  process.exitCode = 3;
}
