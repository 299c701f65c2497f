/** The toolbar popup. Browsers cut a popup at 600 px of height: its middle scrolls. */
export const popup = `
html:has(.fn-popup), body:has(.fn-popup) { margin: 0; padding: 0; }
.fn-popup {
  display: flex; flex-direction: column; width: 380px; max-width: 100vw; min-height: 320px;
  background: var(--fn-paper); color: var(--fn-ink);
}
.fn-popup-header {
  flex: none; display: flex; align-items: center; gap: 10px; min-height: 48px; padding: 8px var(--fn-pad);
  border-bottom: 1px solid var(--fn-line);
}
.fn-popup-header .fn-icon { margin: 0 -2px 0 -10px; }
.fn-popup-ways { display: flex; margin-left: auto; margin-right: -8px; }
.fn-popup-header .fn-popup-ways .fn-icon { margin: 0; }
.fn-popup-title { font: 600 15px/1.3 var(--fn-serif); }
.fn-popup-main { flex: 1 1 auto; min-height: 0; overflow: hidden auto; scrollbar-width: thin; }
.fn-popup-main .fn-body { padding: 0; }
.fn-search { display: block; }
.fn-search input {
  display: block; width: 100%; height: 40px; margin-top: 6px; padding: 0 12px;
  border: 1px solid var(--fn-control); border-radius: 10px; background: var(--fn-paper);
  font: inherit; color: inherit;
}
.fn-search input:placeholder-shown { text-overflow: ellipsis; }
.fn-search input::placeholder { color: var(--fn-ink-soft); opacity: 1; }
.fn-search input:focus-visible { outline-offset: -1px; }
.fn-tab, .fn-results { margin-top: 20px; }
.fn-tab .fn-list, .fn-results .fn-list { margin-top: 6px; }
.fn-message { padding: 14px 16px; border-radius: 10px; background: var(--fn-tint); }
.fn-message .fn-muted { margin-top: 4px; }
.fn-message-title { font: 400 16px/1.4 var(--fn-serif); }
.fn-message + .fn-label { margin-top: 20px; }
.fn-popup-footer { flex: none; padding: 8px var(--fn-pad) 12px; border-top: 1px solid var(--fn-line); background: var(--fn-desk); }
.fn-popup-footer > p { margin-top: 4px; font-size: 12px; }
.fn-popup-footer fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.fn-switch { display: flex; align-items: center; justify-content: space-between; gap: 12px; width: 100%; min-height: 40px; font-size: 14px; }
.fn-switch-text { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; min-width: 0; }
.fn-switch-track {
  flex: none; position: relative; width: 40px; height: 24px; border: 2px solid var(--fn-control); border-radius: 12px;
  background: var(--fn-paper);
}
.fn-switch-track::after {
  content: ''; position: absolute; left: 3px; top: 3px; width: 14px; height: 14px; border-radius: 50%;
  background: var(--fn-control);
}
.fn-switch[aria-checked='true'] .fn-switch-track { border-color: var(--fn-accent); background: var(--fn-accent); }
.fn-switch[aria-checked='true'] .fn-switch-track::after { left: 19px; background: var(--fn-on-accent); }
@media (prefers-reduced-motion: no-preference) { .fn-switch-track::after { transition: left 120ms ease-out; } }
@media (forced-colors: active) {
  .fn-popup-ways { gap: 8px; margin-right: 0; }
  .fn-switch-track { border-color: ButtonText; }
  .fn-switch-track::after { background: ButtonText; forced-color-adjust: none; }
  .fn-switch[aria-checked='true'] .fn-switch-track { border-color: Highlight; background: Highlight; forced-color-adjust: none; }
  .fn-switch[aria-checked='true'] .fn-switch-track::after { background: HighlightText; }
  .fn-message { border: 1px solid CanvasText; }
}
`;
