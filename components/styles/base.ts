/**
 * What every surface shares: text, controls, focus. The resets weigh no more than one class, so that any rule after them
 * wins.
 */
export const base = `
.fn {
  all: initial;
  display: block;
  box-sizing: border-box;
  direction: ltr;
  font: 400 var(--fn-type-body)/1.5 var(--fn-sans);
  color: var(--fn-ink);
  text-align: left;
  overflow-wrap: break-word;
  -webkit-font-smoothing: antialiased;
  -webkit-text-size-adjust: 100%;
}
.fn *, .fn *::before, .fn *::after { box-sizing: border-box; }
.fn :where(h1, h2, h3, p, ul, ol, li, figure, blockquote) { margin: 0; padding: 0; font: inherit; }
.fn :where(ul, ol) { list-style: none; }
.fn :where(cite) { font-style: normal; }
.fn :where(button) {
  appearance: none; margin: 0; padding: 0; border: 0; background: none;
  font: inherit; color: inherit; text-align: left; cursor: pointer;
}
.fn :where(button:disabled) { cursor: default; opacity: 0.55; }
.fn :focus-visible { outline: 2px solid var(--fn-accent); outline-offset: 2px; }
.fn-hidden {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.fn-muted { color: var(--fn-ink-soft); font-size: var(--fn-type-small); }
.fn-label { font-size: var(--fn-type-fine); line-height: 1.4; font-weight: 600; letter-spacing: 0.02em; color: var(--fn-ink-soft); }
.fn-tag {
  display: inline-block; padding: 1px 8px; border-radius: 99px;
  background: var(--fn-accent-soft); color: var(--fn-ink); font-size: var(--fn-type-fine); line-height: 1.5; font-weight: 500;
}
.fn-link { color: var(--fn-accent); text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
.fn-link:hover { text-decoration-thickness: 2px; }
.fn-arrow { text-decoration: none; font-size: 0.9em; }
.fn-mark { flex: none; color: var(--fn-accent); vertical-align: -3px; }
.fn-icon {
  flex: none; display: inline-grid; place-items: center; width: 32px; height: 32px; border-radius: 50%;
  color: var(--fn-ink-soft);
}
.fn-icon svg { display: block; }
.fn-icon:hover { background: var(--fn-tint); color: var(--fn-ink); }
.fn-button {
  display: inline-block; padding: 8px 14px; border: 1px solid var(--fn-accent); border-radius: 9px;
  color: var(--fn-accent); font-size: var(--fn-type-text); line-height: 1.4; font-weight: 600;
}
.fn-button:hover { background: var(--fn-accent-soft); }
.fn-act { min-height: 32px; padding: 4px 8px; border-radius: 8px; font-size: var(--fn-type-small); color: var(--fn-ink-soft); }
.fn-act:hover { background: var(--fn-tint); color: var(--fn-ink); }
.fn-textual {
  min-height: 32px; font-size: var(--fn-type-small); font-weight: 600; color: var(--fn-accent);
  text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px;
}
.fn-textual:hover { text-decoration-thickness: 2px; }
.fn-sign { flex: none; color: var(--fn-accent); vertical-align: -4px; }
.fn-act-strong { color: var(--fn-accent); font-weight: 600; }
@media (forced-colors: active) {
  .fn-mark, .fn-sign { color: CanvasText; }
  .fn-tag, .fn-icon { border: 1px solid currentColor; }
  .fn-act { text-decoration: underline; }
}
`;
