// Makes a fresh machine ready: packages, browsers, a Chinese font. Plain JavaScript without a single
// import from node_modules, because it runs before there are any, on whatever Node is there.
// Usage: node tests/setup/prepare.mjs chromium [firefox]
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = `${root}node_modules/.prepared`;
const LEAST_NODE = 20;

/** What is needed besides npm packages: how to see that it is there, and Debian's package for it. */
const NEEDS = {
  chromium: { isThere: () => isProgram('chromium'), debian: 'chromium' },
  firefox: { isThere: () => isProgram('firefox-esr') || isProgram('firefox'), debian: 'firefox-esr' },
  'a Chinese font': { isThere: hasChineseFont, debian: 'fonts-noto-cjk' },
};

function isProgram(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

function hasChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing npm packages …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  if (npm.status !== 0)
    stop('npm ci failed; its own words stand above. Nothing else was changed. Fix that and run again.');
  writeFileSync(stamp, lock);
}

function installPrograms(wanted) {
  const missing = wanted.filter((name) => !NEEDS[name].isThere());
  if (missing.length === 0) return;
  const packages = missing.map((name) => NEEDS[name].debian);
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  const mayInstall = isProgram('apt-get') && (isRoot || spawnSync('sudo', ['-n', 'true']).status === 0);
  if (!mayInstall) stop(`Missing: ${missing.join(', ')}. Install with: sudo ${command} — then run this again.`);
  console.log(`Installing ${packages.join(', ')} …`);
  const sudo = isRoot ? '' : 'sudo ';
  try {
    execFileSync('sh', ['-c', `${sudo}apt-get update -qq && DEBIAN_FRONTEND=noninteractive ${sudo}${command} >&2`], {
      stdio: 'inherit',
    });
  } catch {
    stop(`Could not install ${packages.join(', ')}. Install by hand: sudo ${command} — then run this again.`);
  }
  const still = missing.filter((name) => !NEEDS[name].isThere());
  if (still.length > 0)
    stop(`Installed ${packages.join(', ')}, but ${still.join(', ')} is still not found on the PATH.`);
}

if (Number(process.versions.node.split('.')[0]) < LEAST_NODE)
  stop(`Node ${LEAST_NODE} or newer is needed; this is ${process.version}.`);
installPackages();
installPrograms([...process.argv.slice(2), 'a Chinese font']);
