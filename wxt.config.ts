import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The pages that notes can stand on. */
const PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: PAGES,
    action: { default_title: '__MSG_name__' },
    omnibox: { keyword: 'dhcs' },
    commands: {
      'next-note': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_nextNote__' },
      'check-selection': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_checkSelection__' },
      // Firefox opens its sidebar for a person's own key alone, not for a button in a page.
      ...(browser === 'firefox' ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' } } } : {}),
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'medi-cal-fact-notes@medi-cal-fact-notes.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '122' }),
  }),
});
