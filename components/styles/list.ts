/** Notes in short. */
export const list = `
.fn-item { padding: 14px 0; border-top: 1px solid var(--fn-line); }
.fn-item:first-child { border-top: 0; padding-top: 4px; }
.fn-item:last-child { padding-bottom: 4px; }
.fn-item-question { display: block; width: 100%; min-height: 28px; font: 600 var(--fn-type-quote)/1.35 var(--fn-serif); }
.fn-item-question:hover { color: var(--fn-accent); text-decoration: underline; text-underline-offset: 3px; }
.fn-item-answer {
  margin-top: 4px; font-size: var(--fn-type-text); line-height: 1.45; text-wrap: pretty;
}
.fn-item-foot {
  display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px;
  margin-top: 6px; font-size: var(--fn-type-fine); line-height: 1.5; color: var(--fn-ink-soft);
}
.fn-item > .fn-act { margin: 2px 0 0 -8px; }
.fn-passages { margin-top: 2px; font-size: var(--fn-type-small); }
.fn-passages summary { min-height: 24px; cursor: pointer; color: var(--fn-ink-soft); }
.fn-passages ul { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 6px; }
.fn-passages button {
  min-width: 36px; min-height: 32px; padding: 2px 8px; border: 1px solid var(--fn-line); border-radius: 99px;
  color: var(--fn-accent); font-weight: 600; text-align: center; font-variant-numeric: tabular-nums;
}
.fn-passages button:hover { border-color: var(--fn-accent); background: var(--fn-tint); }
.fn-empty { padding: 12px 0; color: var(--fn-ink-soft); }
`;
