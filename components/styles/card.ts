/** The card: a frame whose head and foot stand while its body scrolls. */
export const card = `
.fn-card { display: flex; flex-direction: column; background: var(--fn-paper); color: var(--fn-ink); }
.fn-card-floating {
  width: min(calc(360px * (0.5 + 0.5 * var(--fn-scale))), calc(100vw - 24px));
  max-height: min(max(72vh, 240px), calc(600px * var(--fn-scale)), calc(100vh - 16px), var(--fn-room, 100vh)); overflow: hidden;
  border: 1px solid var(--fn-line); border-radius: var(--fn-radius); box-shadow: var(--fn-shadow);
}
.fn-header {
  flex: none; display: flex; align-items: center; gap: var(--fn-gap-m); min-height: 44px;
  padding: 4px 8px 4px var(--fn-pad); border-bottom: 1px solid var(--fn-line); font-size: var(--fn-type-small);
}
.fn-header > [data-part='back'] { margin-left: -10px; }
.fn-brand { min-width: min-content; overflow-wrap: normal; line-height: 1.25; font-weight: 600; color: var(--fn-accent); }
.fn-steps { flex: none; display: flex; align-items: center; gap: 2px; margin-left: auto; }
.fn-position { color: var(--fn-ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.fn-body { position: relative; flex: 0 1 auto; min-height: 0; padding: 16px var(--fn-pad) 10px; }
.fn-card-floating .fn-body { overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin; }
.fn-body > * + * { margin-top: var(--fn-gap-l); }
.fn-question { font: 400 var(--fn-type-body)/1.35 var(--fn-serif); color: var(--fn-ink-soft); text-wrap: balance; }
.fn-title { font: 600 var(--fn-type-title)/1.32 var(--fn-serif); }
.fn-body > .fn-lead { margin-top: 6px; }
.fn-lead + .fn-muted { margin-top: var(--fn-gap-s); }
.fn-answer { font: 600 var(--fn-type-lead)/1.25 var(--fn-serif); letter-spacing: -0.008em; text-wrap: pretty; }
.fn-answer[data-fit='1'] { font-size: calc(21.5px * var(--fn-scale)); }
.fn-answer[data-fit='2'] { font-size: calc(20px * var(--fn-scale)); letter-spacing: -0.01em; }
.fn-answer[data-fit='3'] { font-size: calc(18.5px * var(--fn-scale)); letter-spacing: -0.01em; }
.fn-answer[data-fit='4'] { font-size: calc(17px * var(--fn-scale)); letter-spacing: -0.01em; }
.fn-answer[data-fit='5'] { font-size: calc(17px * var(--fn-scale)); font-weight: 400; letter-spacing: -0.012em; }
.fn-asof {
  display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; margin-top: var(--fn-gap-m);
  font-size: var(--fn-type-small); line-height: 1.45; font-weight: 600; color: var(--fn-accent);
}
.fn-rest { font-size: var(--fn-type-body); line-height: 1.5; text-wrap: pretty; }
.fn-then {
  padding: 10px 14px; border-radius: var(--fn-radius-s); background: var(--fn-tint);
  font-size: var(--fn-type-text); line-height: 1.45;
}
.fn-then > * + * { margin-top: var(--fn-gap-s); }
.fn-then-answer { font-family: var(--fn-serif); font-size: var(--fn-type-body); font-weight: 600; }
.fn-quote { padding-left: 14px; border-left: 3px solid var(--fn-accent-soft); }
.fn-quote blockquote { margin-top: 5px; font: italic 400 var(--fn-type-quote)/1.45 var(--fn-serif); text-wrap: pretty; }
.fn-cite { margin-top: 6px; color: var(--fn-ink-soft); font-size: var(--fn-type-fine); line-height: 1.45; }
.fn-overtaken { color: var(--fn-ink); font-weight: 600; }
.fn-quote > .fn-textual { min-height: 24px; margin-top: 6px; }
.fn-folds { border-top: 1px solid var(--fn-line); }
.fn-fold + .fn-fold { border-top: 1px solid var(--fn-line); }
.fn-fold > summary {
  display: flex; align-items: center; justify-content: space-between; gap: var(--fn-gap-m); min-height: 42px;
  padding: 4px 0; cursor: pointer; list-style: none; font-size: var(--fn-type-text); font-weight: 600; color: var(--fn-accent);
}
.fn-fold > summary::-webkit-details-marker { display: none; }
.fn-fold > summary::after {
  content: ''; width: 7px; height: 7px; margin: 0 5px; flex: none;
  border: solid currentColor; border-width: 0 2px 2px 0; rotate: 45deg; translate: 0 -2px;
}
.fn-fold[open] > summary::after { rotate: -135deg; translate: 0 2px; }
.fn-fold > summary:hover { text-decoration: underline; text-underline-offset: 3px; }
.fn-fold-body { padding: 2px 0 16px; font-size: var(--fn-type-text); }
.fn-fold-body > * + * { margin-top: 10px; }
.fn-related button { display: block; width: 100%; padding: 10px 14px; border: 1px solid var(--fn-control); border-radius: var(--fn-radius-s); font-size: var(--fn-type-text); }
.fn-related button:hover { border-color: var(--fn-accent); background: var(--fn-tint); }
.fn-related li + li { margin-top: var(--fn-gap-m); }
.fn-related .fn-muted { display: block; font-size: var(--fn-type-fine); }
.fn-panel-way > * + * { margin-top: var(--fn-gap-m); }
.fn-panel-way > :empty { display: none; }
.fn-overdue { padding: 9px 12px; border-radius: var(--fn-radius-s); background: var(--fn-amber-soft); color: var(--fn-amber); font-size: var(--fn-type-small); line-height: 1.45; text-wrap: pretty; }
.fn-copy-answer { flex: none; padding: 4px calc(var(--fn-pad) - 8px); border-top: 1px solid var(--fn-line); }
.fn-copy-answer + .fn-footer { border-top: 0; padding-top: 0; }
.fn-copy-answer [aria-disabled='true'] { cursor: default; color: var(--fn-ink-soft); }
.fn-copy-text { margin: 4px 8px 8px; padding: 8px 10px; border-radius: var(--fn-radius-s); background: var(--fn-tint); font-size: var(--fn-type-small); user-select: all; -webkit-user-select: all; overflow-wrap: anywhere; }
.fn-footer {
  flex: none; display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px;
  padding: 5px calc(var(--fn-pad) - 8px); border-top: 1px solid var(--fn-line);
}
[data-low] .fn-card-floating { overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin; scroll-padding-top: 52px; }
[data-low] .fn-card-floating > .fn-header { position: sticky; top: 0; z-index: 1; background: var(--fn-paper); }
[data-low] .fn-card-floating > .fn-body { flex: none; overflow: visible; }
@media (max-width: 479px), (max-height: 319px) {
  .fn-card-floating {
    position: fixed; inset: auto 0 var(--fn-inset-bottom, 0px); width: auto;
    max-height: min(max(60vh, 240px), calc(600px * var(--fn-scale)), 92vh, var(--fn-room, 100vh));
    border-width: 1px 0 0; border-radius: 16px 16px 0 0; padding-bottom: env(safe-area-inset-bottom, 0);
  }
  [data-sheet='top'] .fn-card-floating {
    inset: var(--fn-inset-top, 0px) 0 auto; border-width: 0 0 1px; border-radius: 0 0 16px 16px; padding-bottom: 0;
  }
}
/* The least room: the sheet fills it, and question, answer and day come first. */
@media (max-height: 319px) {
  .fn-card-floating { max-height: 100vh; border-radius: 0; }
  .fn-card-floating .fn-header { min-height: 34px; padding-block: 0; }
  .fn-card-floating .fn-body { padding-top: 8px; }
  .fn-card-floating .fn-asof { margin-top: 2px; }
}
@media (prefers-reduced-motion: no-preference) {
  .fn-card-floating { animation: fn-in var(--fn-quick) var(--fn-ease); }
  @keyframes fn-in { from { opacity: 0; translate: 0 4px; } }
}
@media (forced-colors: active) {
  .fn-steps { gap: 8px; }
  .fn-card-floating { border: 2px solid CanvasText; }
  .fn-then, .fn-overdue { border: 1px solid CanvasText; }
}
`;
