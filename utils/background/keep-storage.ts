/**
 * Asks the browser never to clear the database to make room. Firefox grants it without a question
 * because of the `unlimitedStorage` permission. Chromium has no such call in a service worker and
 * needs none: there the permission itself keeps the data.
 */
export async function keepStorage(): Promise<void> {
  if ('persist' in navigator.storage) await navigator.storage.persist();
}
