/** The card: a frame whose head and foot stand while its body scrolls. */
export const card = `
.fn-card { display: flex; flex-direction: column; background: var(--fn-paper); color: var(--fn-ink); }
.fn-card-floating {
  width: min(384px, calc(100vw - 24px)); max-height: min(70vh, 560px, var(--fn-room, 100vh)); overflow: hidden;
  border: 1px solid var(--fn-line); border-radius: var(--fn-radius); box-shadow: var(--fn-shadow);
}
.fn-header {
  flex: none; display: flex; align-items: center; gap: 8px; min-height: 44px;
  padding: 6px 8px 6px var(--fn-pad); border-bottom: 1px solid var(--fn-line); font-size: 13px;
}
.fn-brand { font-weight: 600; color: var(--fn-accent); }
.fn-position { margin-left: auto; color: var(--fn-ink-soft); font-variant-numeric: tabular-nums; }
.fn-header .fn-brand:nth-last-child(2) { margin-right: auto; }
.fn-body { flex: 0 1 auto; min-height: 0; padding: 18px var(--fn-pad) 22px; }
.fn-card-floating .fn-body { overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin; }
.fn-body > * + * { margin-top: 20px; }
.fn-question { font: 400 16px/1.35 var(--fn-serif); color: var(--fn-ink-soft); text-wrap: balance; }
.fn-title { font: 600 20px/1.32 var(--fn-serif); }
.fn-body > .fn-lead { margin-top: 6px; }
.fn-answer { font: 600 20px/1.32 var(--fn-serif); letter-spacing: -0.005em; text-wrap: pretty; }
.fn-answer-long { font-size: 18px; line-height: 1.42; font-weight: 400; letter-spacing: 0; }
.fn-rest { margin-top: 10px; font-size: 15px; line-height: 1.5; text-wrap: pretty; }
.fn-asof {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; margin-top: 8px;
  font-size: 13px; line-height: 1.45; font-weight: 600; color: var(--fn-accent); text-wrap: balance;
}
.fn-then { padding: 14px 16px; border-radius: 10px; background: var(--fn-tint); font-size: 14px; }
.fn-then > * + * { margin-top: 6px; }
.fn-then-answer { padding-left: 12px; border-left: 2px solid var(--fn-accent); }
.fn-since > li + li { margin-top: 6px; }
.fn-since time { font-weight: 600; }
.fn-quote { padding-left: 16px; border-left: 3px solid var(--fn-accent-soft); }
.fn-quote blockquote { margin-top: 6px; font: italic 400 16px/1.5 var(--fn-serif); text-wrap: pretty; }
.fn-cite { margin-top: 8px; color: var(--fn-ink-soft); font-size: 13px; line-height: 1.45; }
.fn-overtaken { color: var(--fn-ink); font-weight: 600; }
.fn-related button { display: block; width: 100%; padding: 10px 14px; border: 1px solid var(--fn-line); border-radius: 10px; font-size: 14px; }
.fn-related button:hover { border-color: var(--fn-accent); background: var(--fn-tint); }
.fn-related li + li { margin-top: 8px; }
.fn-related .fn-muted { display: block; font-size: 12px; }
.fn-check { padding-top: 16px; border-top: 1px solid var(--fn-line); font-size: 14px; }
.fn-check > * + * { margin-top: 10px; }
.fn-check > .fn-button { display: block; }
.fn-overdue { padding: 10px 12px; border-radius: 9px; background: var(--fn-amber-soft); color: var(--fn-amber); font-size: 13px; }
.fn-copy-answer { flex: none; padding: 4px calc(var(--fn-pad) - 8px); border-top: 1px solid var(--fn-line); }
.fn-copy-answer + .fn-footer { border-top: 0; padding-top: 0; }
.fn-copy-answer [aria-disabled='true'] { cursor: default; color: var(--fn-ink-soft); }
.fn-copy-text { margin: 4px 8px 8px; padding: 8px 10px; border-radius: 8px; background: var(--fn-tint); font-size: 13px; user-select: all; -webkit-user-select: all; overflow-wrap: anywhere; }
.fn-footer {
  flex: none; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 8px;
  padding: 6px calc(var(--fn-pad) - 8px); border-top: 1px solid var(--fn-line);
}
.fn-footer-group { display: flex; flex-wrap: wrap; }
.fn-footer-group:last-child { margin-left: auto; }
.fn-footer-group:first-child { margin-right: auto; margin-left: 0; }
@media (max-width: 479px) {
  .fn-card-floating {
    position: fixed; inset: auto 0 0; width: auto; max-height: min(60vh, 560px, var(--fn-room, 100vh));
    border-width: 1px 0 0; border-radius: 16px 16px 0 0; padding-bottom: env(safe-area-inset-bottom, 0);
  }
  [data-sheet='top'] .fn-card-floating {
    inset: 0 0 auto; border-width: 0 0 1px; border-radius: 0 0 16px 16px; padding-bottom: 0;
  }
}
@media (prefers-reduced-motion: no-preference) {
  .fn-card-floating { animation: fn-in 140ms ease-out; }
  @keyframes fn-in { from { opacity: 0; translate: 0 4px; } }
}
@media (forced-colors: active) {
  .fn-card-floating { border: 2px solid CanvasText; }
  .fn-then, .fn-overdue { border: 1px solid CanvasText; }
}
`;
