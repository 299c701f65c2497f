/**
 * The drawn timeline: a line, a dot for each answer, a ring for the page's own day, a dash for our last check, and at
 * its end a pointer for today.
 */
export const timeline = `
.fn-timeline { font-size: var(--fn-type-text); line-height: 1.45; }
.fn-point { position: relative; padding: 0 0 16px 28px; }
.fn-point:last-child { padding-bottom: 2px; }
.fn-point::before {
  content: ''; position: absolute; left: 6px; top: 10px; bottom: -10px; width: 0; border-left: 2px solid var(--fn-control);
}
.fn-point:last-child::before { display: none; }
.fn-point::after {
  content: ''; position: absolute; left: 1px; top: 4px; width: 12px; height: 12px; border-radius: 50%;
  border: 2px solid var(--fn-accent); background: var(--fn-accent);
}
.fn-point-page::after { background: var(--fn-paper); }
.fn-point-checked::after { top: 9px; height: 2px; border: 0; border-radius: 0; background: var(--fn-control); }
.fn-point-today::after { left: 2px; width: 10px; height: 10px; border-radius: 2px; rotate: 45deg; }
.fn-point-day { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; font-size: var(--fn-type-small); }
.fn-point-day time { font-weight: 600; }
.fn-point-page {
  margin: 0 0 14px -8px; padding: 5px 8px 5px 36px; border-radius: var(--fn-radius-s); background: var(--fn-tint);
}
.fn-point-page:last-child { margin-bottom: 0; }
.fn-point-page::before { left: 14px; top: 14px; bottom: -24px; }
.fn-point-page::after { left: 9px; top: 9px; }
.fn-point-page .fn-point-day { color: var(--fn-accent); font-weight: 600; }
.fn-point-checked .fn-point-day { color: var(--fn-ink-soft); }
.fn-point-checked .fn-point-day time { font-weight: 400; }
.fn-point-today .fn-point-day { color: var(--fn-accent); font-weight: 600; }
.fn-point p + p { margin-top: 2px; }
@media (forced-colors: active) {
  .fn-point::before, .fn-point::after { border-color: CanvasText; }
  .fn-point-answer::after, .fn-point-checked::after, .fn-point-today::after { background: CanvasText; forced-color-adjust: none; }
}
`;
