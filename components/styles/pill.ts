/** The pill. */
export const pill = `
.fn-pill {
  display: inline-flex; align-items: center; min-height: 40px; padding-right: var(--fn-gap-s);
  border: 1px solid var(--fn-line); border-radius: 20px; background: var(--fn-paper); box-shadow: var(--fn-shadow);
}
.fn-pill-open {
  display: inline-flex; align-items: center; gap: var(--fn-gap-m); min-height: 38px; padding: 0 6px 0 14px; border-radius: 19px;
  font-size: var(--fn-type-text); font-weight: 600; white-space: nowrap;
}
.fn-pill-open:hover { color: var(--fn-accent); }
.fn-pill > .fn-sign { margin: 0 2px 0 4px; }
@media (forced-colors: active) { .fn-pill { border: 2px solid CanvasText; } .fn-pill .fn-icon { border: 0; } }
`;
