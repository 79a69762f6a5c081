import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WRITER = 'utils/store/write.ts';

/** The methods of a Dexie table or collection that change something. */
const WRITING = /\.(put|add|delete|update|upsert|modify|clear|bulk(Put|Add|Delete|Update))\(/;

const sources = globSync('{utils,entrypoints,components}/**/*.{ts,tsx}');
const textOf = (file: string) => readFileSync(file, 'utf8');

/** Who could hold a table: the store itself, and whoever imports the database. */
const holders = sources.filter(
  (file) => file.startsWith('utils/store/') || /from '(dexie|@\/utils\/store\/(schema|write))'/.test(textOf(file)),
);

test('the writer writes, and the scan sees it', () => {
  expect(holders).toContain(WRITER);
  expect(textOf(WRITER)).toMatch(WRITING);
});

test('no other module calls a writing method of a table', () => {
  const writing = holders.filter((file) => file !== WRITER && !usesWriterOnly(file));
  expect(writing).toEqual([]);
});

test('only the background can hold the database', () => {
  const outside = holders.filter(
    (file) => !/^utils\/(store|background)\//.test(file) && file !== 'entrypoints/background.ts',
  );
  expect(outside).toEqual([]);
});

test('only the schema opens a database', () => {
  const opening = sources.filter((file) => /new Dexie\(|indexedDB\.open/.test(textOf(file)));
  expect(opening).toEqual(['utils/store/schema.ts']);
});

/** `writer.put(…)` is the writer's own method, whatever else is called is a table's. */
function usesWriterOnly(file: string): boolean {
  return !WRITING.test(textOf(file).replaceAll('writer.put(', ''));
}
