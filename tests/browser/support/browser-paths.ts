import { execFileSync } from 'node:child_process';

/** The first of these programs that is on the PATH; `tests/setup/prepare.mjs` has installed one. */
function programPath(...names: string[]): string {
  for (const name of names) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one; the next name may be there.
    }
  }
  throw new Error(
    `None of ${names.join(', ')} is installed. Run: npm test (it installs them), or: sudo apt-get install ${names[0]}`,
  );
}

/** Debian's Chromium, or the one named in CHROMIUM_PATH. */
export const chromiumPath = (): string => process.env.CHROMIUM_PATH ?? programPath('chromium');

/** Debian's Firefox ESR, or the one named in FIREFOX_PATH. */
export const firefoxPath = (): string => process.env.FIREFOX_PATH ?? programPath('firefox-esr', 'firefox');
