// Lets `npm test` and `npm run demo` be the first command on a fresh machine: installs (and so
// builds) when node_modules is missing or older than the lock file.
import { execSync } from 'node:child_process';
import { statSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const modified = (file) => {
  try {
    return statSync(new URL(file, root)).mtimeMs;
  } catch {
    return 0;
  }
};

const installed = modified('node_modules/.package-lock.json');
if (installed === 0 || !modified('dist/cli/main.js')) {
  try {
    execSync('npm ci --no-audit --no-fund', { cwd: root, stdio: 'inherit' });
  } catch {
    // npm has said what is wrong.
    process.exit(1);
  }
}
