import * as v from 'valibot';
import { type Phrase, phraseFileSchema, translationFileSchema } from '@/utils/domain/phrases/phrase';

/** Languages the shipped phrases exist in; English is for cross-border shops. */
export type LibraryLanguage = 'zh' | 'en';

// By folder, so that a new phrase, or a new file of them, is one change. Only the background
// imports this module: the data stays out of every page.
const CHINESE_FILES = import.meta.glob<unknown>('./zh/*.json', { eager: true, import: 'default' });
const ENGLISH_FILES = import.meta.glob<unknown>('./en/*.json', { eager: true, import: 'default' });

/** What every conversation needs, in the order it needs it; the issues follow by their codes. */
const BRANCHES = ['greeting', 'emotion', 'enquiry', 'answer', 'request', 'compensation', 'refund', 'decline', 'thanks'];

/** A file's place in the library. */
function rankOf(path: string): string {
  const name = path.replace(/^.*\/|\.json$/g, '');
  const branch = BRANCHES.indexOf(name);
  return branch === -1 ? `1${name}` : `0${branch}`;
}

/**
 * The phrases a new shop starts with, in the order an agent meets them. English covers the phrases of
 * every issue, returns, refunds and the commonest parcel and goods cases; an English phrase keeps
 * the key, code, folder, cautions and tags of the Chinese one, so that it is found the same way.
 *
 * @throws ValiError when a data file is malformed (a unit test reads them all)
 */
export function starterLibrary(language: LibraryLanguage): readonly Phrase[] {
  const chinese = Object.keys(CHINESE_FILES)
    .sort((a, b) => rankOf(a).localeCompare(rankOf(b), 'en'))
    .flatMap((path) => v.parse(phraseFileSchema, CHINESE_FILES[path]));
  return language === 'zh' ? chinese : translate(chinese);
}

function translate(chinese: readonly Phrase[]): readonly Phrase[] {
  const files = Object.values(ENGLISH_FILES).map((file) => v.parse(translationFileSchema, file));
  const words = new Map(files.flat().map((entry) => [entry.key, entry]));
  return chinese.flatMap((phrase) => {
    const english = words.get(phrase.key);
    return english ? [{ ...phrase, tags: [...phrase.tags, phrase.title], ...english }] : [];
  });
}
