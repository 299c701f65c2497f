/** The pill. */
export const pill = `
.fn-pill {
  display: inline-flex; align-items: center; height: 40px; padding-right: 4px;
  border: 1px solid var(--fn-line); border-radius: 20px; background: var(--fn-paper); box-shadow: var(--fn-shadow);
}
.fn-pill-open {
  display: inline-flex; align-items: center; gap: 8px; height: 38px; padding: 0 6px 0 14px; border-radius: 19px;
  font-size: 14px; font-weight: 600; white-space: nowrap;
}
.fn-pill-open:hover { color: var(--fn-accent); }
.fn-pill .fn-icon { width: 30px; height: 30px; }
@media (forced-colors: active) { .fn-pill { border: 2px solid CanvasText; } .fn-pill .fn-icon { border: 0; } }
`;
