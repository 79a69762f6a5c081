import type { PracticeSession } from '../browser/support/practice-session.ts';

/**
 * Fills the shop's library up to `count` phrases: copies of the starter phrases with titles of
 * their own, written past the product straight into its database, as no person types 20,000.
 */
export async function fillLibrary(practice: PracticeSession, count: number): Promise<void> {
  const worker = practice.context.serviceWorkers()[0] ?? (await practice.context.waitForEvent('serviceworker'));
  const page = await practice.context.newPage();
  await page.goto(worker.url().replace(/background\.js$/, 'panel.html'));
  await page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [info] = await indexedDB.databases();
    const database = await done(indexedDB.open(info?.name ?? ''));
    const store = database.transaction('phrases', 'readwrite', { durability: 'relaxed' }).objectStore('phrases');
    const phrases = await done(store.getAll());
    for (let made = phrases.length; made < wanted; made += 1) {
      const phrase = phrases[made % phrases.length];
      store.put({ ...phrase, id: crypto.randomUUID(), presetKey: null, code: `${phrase.code}${made}`, order: made });
    }
    await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
    database.close();
  }, count);
  await page.close();
}
