import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * One module of ours as a script for a bare page, its exports under `window.<name>`. For what
 * needs a real browser's DOM but not the extension around it.
 */
export async function bundleForPage(module: string, name: string): Promise<string> {
  const { output } = await build({
    input: ROOT + module,
    resolve: { alias: { '@': ROOT } },
    output: { format: 'iife', name },
    write: false,
  });
  return output[0].code;
}
