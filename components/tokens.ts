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
  --fn-shadow: 0 0 0 1px rgb(0 0 0 / 40%), 0 12px 36px rgb(0 0 0 / 55%);
`;

/**
 * Type: eight sizes, each the designed one times the person's own (`--fn-scale`, see Surface). In px: a page's own root
 * size must not reach us, and zoom enlarges px as well.
 */
const TYPE = `
  --fn-scale: 1;
  --fn-serif: Charter, 'Iowan Old Style', Cambria, 'Source Serif 4', 'Source Serif Pro', Georgia, 'Noto Serif', 'Liberation Serif', serif;
  --fn-sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --fn-type-lead: calc(23px * var(--fn-scale));
  --fn-type-title: calc(20px * var(--fn-scale));
  --fn-type-quote: calc(16px * var(--fn-scale));
  --fn-type-body: calc(15px * var(--fn-scale));
  --fn-type-text: calc(14px * var(--fn-scale));
  --fn-type-small: calc(13px * var(--fn-scale));
  --fn-type-fine: calc(12px * var(--fn-scale));
`;

/** Space in steps of 4 px, the frame's corner, and motion: short, and one curve for all. */
const SPACE_AND_MOTION = `
  --fn-gap-s: 4px;
  --fn-gap-m: 8px;
  --fn-gap-l: 16px;
  --fn-pad: 20px;
  --fn-radius: 14px;
  --fn-radius-s: 9px;
  --fn-quick: 140ms;
  --fn-ease: cubic-bezier(0.2, 0, 0.1, 1);
`;

/**
 * Colours, type, space and motion, as custom properties on the root of every surface.
 * The system decides between light and dark, unless `data-theme` does.
 */
export const tokens = `
.fn {
  ${LIGHT}${TYPE}${SPACE_AND_MOTION}
}
@media (prefers-color-scheme: dark) { .fn:not([data-theme='light']) { ${DARK} } }
.fn[data-theme='dark'] { ${DARK} }
@media (prefers-reduced-motion: reduce) { .fn { --fn-quick: 0ms; } }
`;
