import { compileTemplate, parse, rewriteDefault } from 'vue/compiler-sfc';

/** The part of a bundler plugin needed here; rolldown calls it for each file. */
interface VueFilePlugin {
  name: string;
  transform(source: string, file: string): { code: string; moduleType: 'js' } | undefined;
}

/**
 * Compiles Vue 2.7 single-file components with Vue's own compiler (the Vite plugin for Vue 2 is no longer kept up).
 * Templates become render functions, so the page needs no `eval` and runs under a strict content policy.
 */
export function vueFilePlugin(): VueFilePlugin {
  return {
    name: 'vue-file',
    transform(source, file) {
      if (!file.endsWith('.vue')) return undefined;
      const { template, script } = parse({ source, filename: file });
      if (!template || !script) throw new Error(`${file} needs a template and a script`);
      const compiled = compileTemplate({ source: template.content, filename: file, isProduction: true });
      if (compiled.errors.length > 0) throw new Error(`${file}: ${compiled.errors.join('; ')}`);
      const code = [
        rewriteDefault(script.content, 'component'),
        compiled.code,
        'export default { ...component, render, staticRenderFns };',
      ].join('\n');
      return { code, moduleType: 'js' };
    },
  };
}
