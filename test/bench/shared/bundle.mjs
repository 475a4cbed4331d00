import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles modules of the program, so that a benchmark runs them without the rest of it. `where` is esbuild's outfile, or outdir with splitting. */
export async function bundle(contents, where) {
  await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../../../', import.meta.url)) },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    ...where,
  });
}
