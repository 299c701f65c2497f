/** The drawn timeline: a line, a dot for each answer, a ring for the page's own day, a dash for our last check. */
export const timeline = `
.fn-timeline { font-size: 14px; }
.fn-timeline summary {
  display: flex; align-items: center; gap: 8px; min-height: 32px; cursor: pointer;
  font-weight: 600; color: var(--fn-accent); list-style: none;
}
.fn-timeline summary::-webkit-details-marker { display: none; }
.fn-timeline summary::before {
  content: ''; width: 7px; height: 7px; margin: 0 3px; flex: none;
  border: solid currentColor; border-width: 0 2px 2px 0; rotate: -45deg;
}
.fn-timeline[open] summary::before { rotate: 45deg; translate: 0 -2px; }
.fn-timeline ol { margin-top: 10px; }
.fn-point { position: relative; padding: 0 0 16px 26px; }
.fn-point:last-child { padding-bottom: 0; }
.fn-point::before {
  content: ''; position: absolute; left: 6px; top: 10px; bottom: -10px; width: 0; border-left: 2px solid var(--fn-line);
}
.fn-point:last-child::before { display: none; }
.fn-point::after {
  content: ''; position: absolute; left: 1px; top: 4px; width: 12px; height: 12px; border-radius: 50%;
  border: 2px solid var(--fn-accent); background: var(--fn-accent);
}
.fn-point-page::after { background: var(--fn-paper); }
.fn-point-checked::after { top: 9px; height: 2px; border: 0; border-radius: 0; background: var(--fn-control); }
.fn-point-day { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; font-size: 13px; }
.fn-point-day time { font-weight: 600; }
.fn-point-page .fn-point-day { color: var(--fn-accent); font-weight: 600; }
.fn-point-checked .fn-point-day { color: var(--fn-ink-soft); }
.fn-point-checked .fn-point-day time { font-weight: 400; }
.fn-point p + p { margin-top: 2px; }
@media (forced-colors: active) {
  .fn-point::before { border-color: CanvasText; }
  .fn-point::after { border-color: CanvasText; }
  .fn-point-answer::after { background: CanvasText; forced-color-adjust: none; }
  .fn-point-checked::after { background: CanvasText; forced-color-adjust: none; }
}
`;
