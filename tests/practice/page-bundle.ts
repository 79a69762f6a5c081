import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import type { ConsoleName } from './buyer.ts';
import { vueFilePlugin } from './vue-file-plugin.ts';

const PRACTICE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/practice');

const ENTRIES: Record<ConsoleName, string> = { pinduoduo: 'pinduoduo/main.ts', feige: 'feige/main.jsx' };
const STYLES: Record<ConsoleName, readonly string[]> = {
  pinduoduo: ['practice.css', 'pinduoduo/pinduoduo.css', 'pinduoduo/reply-box.css', 'pinduoduo/right-panel.css'],
  feige: ['practice.css', 'feige/feige.css', 'feige/order-drawer.css'],
};

/** Script and style sheet of one practice page, ready to be served. */
export interface PageBundle {
  script: string;
  style: string;
}

/** Builds a page; a build whose sources and frameworks have not changed comes from the cache. */
export async function bundlePage(console: ConsoleName): Promise<PageBundle> {
  const styles = await Promise.all(STYLES[console].map((file) => readFile(join(PRACTICE, file), 'utf8')));
  return { script: await cachedScript(console), style: styles.join('\n') };
}

async function cachedScript(console: ConsoleName): Promise<string> {
  const cached = join(CACHE, `${console}-${fingerprint()}.js`);
  if (existsSync(cached)) return readFile(cached, 'utf8');
  const { output } = await build({
    input: join(PRACTICE, ENTRIES[console]),
    plugins: [vueFilePlugin()],
    // The project's tsconfig says Preact; this page is React on purpose.
    tsconfig: false,
    transform: {
      jsx: { runtime: 'automatic', importSource: 'react' },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
    output: { format: 'iife', minify: true },
    write: false,
  });
  await mkdir(CACHE, { recursive: true });
  await writeFile(cached, output[0].code);
  return output[0].code;
}

/** Changes with every source file here and with every locked dependency. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const files = globSync('**/*.{ts,js,jsx,vue}', { cwd: PRACTICE });
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(PRACTICE, file)));
  return hash.digest('hex').slice(0, 16);
}
