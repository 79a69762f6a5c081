import type { SearchEntry } from '@/utils/domain/search/phrase-index';
import { preparePhraseKeys } from '@/utils/domain/search/pinyin-keys';

/** An entry with its keys; what is not given is empty. */
export function entryOf({
  code = '',
  title = '',
  tags = [],
  text = '',
  ...rest
}: Partial<SearchEntry> & { id: string }): SearchEntry {
  const fields = { code, title, tags, text };
  return { ...fields, keys: preparePhraseKeys(fields), ...rest };
}
