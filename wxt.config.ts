import { defineConfig } from 'wxt';
import { ALL_CONSOLE_HOSTS } from './utils/consoles/console-hosts';

/**
 * The build and the manifest. Every permission here is explained in the README
 * ("Permissions"), and `tests/unit/manifest.test.ts` holds the list.
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: () => ({
    build: { modulePreload: false, target: 'es2022' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    minimum_chrome_version: browser === 'firefox' ? undefined : '120',
    permissions: ['storage', 'unlimitedStorage'],
    action: { default_title: '__MSG_actionTitle__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
    },
    // A console page under COEP require-corp would otherwise block our frame (architecture, section 1).
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'after-sales-panel@example.invalid',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          cross_origin_embedder_policy: { value: 'require-corp' },
          cross_origin_opener_policy: { value: 'same-origin' },
        }),
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: [...new Set(ALL_CONSOLE_HOSTS.map((host) => `${new URL(host.replace('*', '')).origin}/*`))],
      },
    ],
  }),
});
