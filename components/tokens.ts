/** Ink on warm paper; one accent, a deep blue-green. Every text pair holds 4.5:1 or more. */
const LIGHT = `
  color-scheme: light;
  --fn-paper: #fffefb;
  --fn-desk: #f3f2ec;
  --fn-tint: #eef4f3;
  --fn-ink: #1a2325;
  --fn-ink-soft: #536064;
  --fn-line: #dcdfdb;
  --fn-control: #7d898b;
  --fn-accent: #0b5a63;
  --fn-accent-soft: #d6e8e7;
  --fn-on-accent: #ffffff;
  --fn-amber: #7a4b00;
  --fn-amber-soft: #fbf0d9;
  --fn-mark: #fae9ae;
  --fn-on-mark: #1a2325;
  --fn-shadow: 0 1px 2px rgb(16 32 36 / 10%), 0 10px 32px rgb(16 32 36 / 18%);
`;

const DARK = `
  color-scheme: dark;
  --fn-paper: #161d1f;
  --fn-desk: #0e1415;
  --fn-tint: #1d2a2c;
  --fn-ink: #ecefec;
  --fn-ink-soft: #a6b2b3;
  --fn-line: #313c3e;
  --fn-control: #7f8d8f;
  --fn-accent: #7fcfd0;
  --fn-accent-soft: #23413f;
  --fn-on-accent: #062326;
  --fn-amber: #f0c878;
  --fn-amber-soft: #33290f;
  --fn-mark: #5a4a12;
  --fn-on-mark: #fff6d8;
  --fn-shadow: 0 1px 2px rgb(0 0 0 / 50%), 0 12px 36px rgb(0 0 0 / 55%);
`;

/**
 * Colours, type and space, as custom properties on the root of every surface.
 * The system decides between light and dark, unless `data-theme` does. Sizes are in px: a page's own root size must not
 * reach us, and zoom enlarges px as well.
 */
export const tokens = `
.fn {
  ${LIGHT}
  --fn-serif: Charter, 'Source Serif 4', 'Source Serif Pro', 'Iowan Old Style', Georgia, 'Noto Serif', 'Liberation Serif', serif;
  --fn-sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --fn-pad: 20px;
  --fn-radius: 14px;
}
@media (prefers-color-scheme: dark) { .fn:not([data-theme='light']) { ${DARK} } }
.fn[data-theme='dark'] { ${DARK} }
`;
