import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const files = globSync('{entrypoints,components,utils,assets}/**/*.{ts,tsx}', { cwd: ROOT });

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** Imports of our own files, by path from the root without ending. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const found = source.matchAll(
    /(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\s+'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...found].flatMap(([, type, named, bare, dynamic]) => {
    const target = named ?? bare ?? dynamic ?? '';
    if (target.startsWith('@/')) return [{ from: file, to: target.slice(2), typeOnly: Boolean(type) }];
    if (target.startsWith('.'))
      return [{ from: file, to: normalize(join(dirname(file), target)), typeOnly: Boolean(type) }];
    return [{ from: file, to: target, typeOnly: Boolean(type) }];
  });
}

const imports = files.flatMap(importsOf);
const offenders = (from: RegExp, to: RegExp, typesToo = true) =>
  imports
    .filter((i) => from.test(i.from) && to.test(i.to) && (typesToo || !i.typeOnly))
    .map((i) => `${i.from} → ${i.to}`);

describe('imports go one way', () => {
  test('there is something to check', () => expect(imports.length).toBeGreaterThan(100));

  test('the domain knows nothing of the browser, the store or the screen', () => {
    const outside = /^(utils\/(?!domain)|components|entrypoints|assets|wxt|webextension-polyfill|preact|dexie)/;
    expect(offenders(/^utils\/domain\//, outside)).toEqual([]);
  });

  test('consoles and the store know neither the panel nor components', () => {
    expect(offenders(/^utils\/(consoles|store)\//, /^(utils\/(panel|background)|components|entrypoints)/)).toEqual([]);
  });

  test('the panel state knows no component', () => {
    expect(offenders(/^utils\//, /^(components|entrypoints)\//)).toEqual([]);
  });

  test('components and the panel reach the store only through messages', () => {
    expect(
      offenders(
        /^(components|utils\/panel|entrypoints\/panel)\//,
        /^(utils\/store\/(?!records$|record-ids$)|utils\/background\/|dexie)/,
        false,
      ),
    ).toEqual([]);
  });

  test('no clock in the domain: now is a parameter', () => {
    const clocks = files.filter((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return file.startsWith('utils/domain/') && /Date\.now\(|new Date\(\)|performance\.now/.test(code);
    });
    expect(clocks).toEqual([]);
  });
});

describe('the console script', () => {
  /** Everything the script reaches, type imports aside. */
  function reachable(entry: string): Set<string> {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { to, typeOnly } of importsOf(file)) {
        if (typeOnly) continue;
        const next = [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find((path) => files.includes(path));
        if (next) visit(next);
        else seen.add(to);
      }
    };
    visit(entry);
    return seen;
  }
  const reached = [...reachable('entrypoints/console.content/index.ts')];

  test('is found', () => expect(reached).toContain('utils/consoles/pinduoduo.ts'));

  test('reaches no database, no library, no screen', () => {
    const forbidden =
      /^(utils\/(store|background|panel|i18n)|components|assets)\/|^(dexie|preact|liquidjs|pinyin-pro|@preact\/signals|lucide-preact|valibot)$/;
    expect(reached.filter((file) => forbidden.test(file))).toEqual([]);
  });
});
