/** What the popup and the side panel share beside the popup's own: tabs, acts, marked words, what the button shows. */
export const browse = `
.fn-tabs { position: sticky; top: 0; z-index: 1; flex: none; display: flex; border-bottom: 1px solid var(--fn-line); background: var(--fn-paper); }
.fn-tab-button { flex: 1; min-height: 44px; padding: 6px 4px; border-bottom: 2px solid transparent; font-size: 14px; line-height: 1.25; text-align: center; }
.fn-tab-button[aria-selected='true'] { border-bottom-color: var(--fn-accent); font-weight: 600; }
.fn-tab-panel { flex: 1 1 auto; padding: 16px var(--fn-pad); }
.fn-tab-panel > .fn-tab:first-child { margin-top: 0; }
.fn-acts { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.fn-message .fn-acts:not(:empty) { margin-top: 10px; }
.fn-tab .fn-overdue { margin-top: 12px; }
.fn mark { padding: 1px 0; border-radius: 2px; background: var(--fn-mark); color: inherit; }
.fn-item mark { color: var(--fn-on-mark); }
.fn-meaning { margin-top: 18px; font-size: 13px; color: var(--fn-ink-soft); }
.fn-meaning summary { cursor: pointer; min-height: 24px; }
.fn-meaning ul { margin-top: 4px; padding-left: 16px; list-style: disc; }
.fn-group, .fn-matter { margin-top: 26px; }
.fn-jump { margin-top: 16px; font-size: 13px; }
.fn-jump ul { display: flex; flex-wrap: wrap; gap: 6px; }
.fn-jump a { display: block; padding: 3px 9px; border: 1px solid var(--fn-line); border-radius: 99px; color: var(--fn-accent); text-decoration: none; }
.fn-jump a:hover { border-color: var(--fn-accent); background: var(--fn-tint); }
.fn-group, .fn-matter { scroll-margin-top: 56px; }
.fn-group-title { font: 600 18px/1.3 var(--fn-serif); }
.fn-group ul { margin-top: 6px; }
.fn-group li { padding: 8px 0; border-top: 1px solid var(--fn-line); }
.fn-group time { font-size: 12px; }
.fn-question-link { display: block; width: 100%; min-height: 24px; font-size: 15px; line-height: 1.4; color: var(--fn-accent); }
.fn-question-link:hover { text-decoration: underline; text-underline-offset: 3px; }
.fn-matter ol { margin-top: 12px; font-size: 14px; }
.fn-moment { position: relative; padding: 0 0 20px 26px; }
.fn-moment::before { content: ''; position: absolute; left: 6px; top: 10px; bottom: -10px; border-left: 2px solid var(--fn-line); }
.fn-moment:last-child::before { display: none; }
.fn-moment::after {
  content: ''; position: absolute; left: 1px; top: 4px; width: 12px; height: 12px; border: 2px solid var(--fn-accent);
  border-radius: 50%; background: var(--fn-accent);
}
.fn-moment-checked::after { top: 9px; height: 2px; border: 0; border-radius: 0; background: var(--fn-control); }
.fn-moment-today::after { background: var(--fn-paper); }
.fn-moment-day { font-size: 13px; font-weight: 600; }
.fn-moment-checked .fn-moment-day { font-weight: 400; color: var(--fn-ink-soft); }
.fn-moment p + p { margin-top: 3px; }
.fn-moment details { margin-top: 6px; }
.fn-moment summary { min-height: 24px; cursor: pointer; color: var(--fn-accent); font-weight: 600; font-size: 13px; }
.fn-moment li { margin-top: 6px; }
.fn-moment .fn-question-link { font-size: 14px; }
@media (forced-colors: active) {
  .fn mark { border: 1px solid CanvasText; }
  .fn-tab-button { border-bottom-color: Canvas; }
  .fn-tab-button[aria-selected='true'] { border-bottom-color: Highlight; }
  .fn-moment::before, .fn-moment::after { border-color: CanvasText; }
  .fn-moment-revision::after, .fn-moment-checked::after { background: CanvasText; forced-color-adjust: none; }
}
`;
