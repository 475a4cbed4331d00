// Builds dist/ from src/. One bundle per command keeps start-up short and a Windows virus scanner
// away from hundreds of small files; the statute book stays a folder of files, so that an act
// dropped into dist/law/acts is law without a rebuild.
import { fileURLToPath } from 'node:url';
import { renameSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));

// Built beside, then swapped: a build that fails leaves the old one working.
rmSync(path('dist.tmp'), { recursive: true, force: true });

const shared = {
  absWorkingDir: path('.'),
  outbase: 'src',
  outdir: 'dist.tmp',
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  logLevel: 'warning',
};

await build({
  ...shared,
  // The second is a thread's own program.
  entryPoints: ['src/cli/main.ts', 'src/print/renderers/pdf-worker.ts'],
  bundle: true,
  splitting: true,
  minifySyntax: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Left in node_modules: what reads its own data files, or is loaded only to ask questions.
  external: ['pdfkit', 'inquirer', '@expo-google-fonts/tinos'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

await build({ ...shared, entryPoints: ['src/law/acts/*.ts', 'src/law/elections/*.ts'] });

rmSync(path('dist'), { recursive: true, force: true });
renameSync(path('dist.tmp'), path('dist'));
