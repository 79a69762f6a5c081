import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const built = (folder: string) => fileURLToPath(new URL(`../../.output/${folder}/`, import.meta.url));
const manifestOf = (folder: string) => JSON.parse(readFileSync(`${built(folder)}manifest.json`, 'utf8'));

const HOSTS = [
  'https://im.jinritemai.com/pc_seller_desk_v2/*',
  'https://im.jinritemai.com/pc_seller_v2/*',
  'https://mms.pinduoduo.com/chat-merchant/*',
];

/** The built manifests: what a store, and an agent's administrator, will look at. */
describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (folder) => {
  const manifest = manifestOf(folder);

  test('asks for storage and nothing else; each permission is explained in the README', () => {
    expect(manifest.permissions.sort()).toEqual(['storage', 'unlimitedStorage']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
    for (const permission of manifest.permissions) expect(readme).toContain(`\`${permission}\``);
  });

  test('runs on the consoles, host by host, without a wildcard', () => {
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches).sort()).toEqual(HOSTS);
  });

  test('lets no page load anything of ours but the panel, and only on the consoles', () => {
    expect(manifest.web_accessible_resources).toHaveLength(1);
    const [entry] = manifest.web_accessible_resources;
    expect(entry.resources).toEqual(['panel.html']);
    expect(entry.matches.sort()).toEqual(['https://im.jinritemai.com/*', 'https://mms.pinduoduo.com/*']);
  });

  test('its own pages may load their own files and reach no network', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  test('has its name and description in both languages', () => {
    for (const locale of ['zh_CN', 'en']) {
      const messages = JSON.parse(readFileSync(`${built(folder)}_locales/${locale}/messages.json`, 'utf8'));
      for (const key of ['extensionName', 'extensionShortName', 'extensionDescription', 'actionTitle']) {
        expect(messages[key].message.length, `${locale} ${key}`).toBeGreaterThan(3);
      }
      // The stores' limits.
      expect(messages.extensionName.message.length).toBeLessThanOrEqual(45);
      expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
    }
    expect(manifest.default_locale).toBe('zh_CN');
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });
});
