/** Choices and lists of the options page, of which the welcome page takes its share. */
export const choices = `
html:has(.fn-options, .fn-welcome), body:has(.fn-options, .fn-welcome) { margin: 0; padding: 0; }
.fn-statement-brand { font-size: 14px; font-weight: 600; color: var(--fn-accent); }
.fn-options-all { margin: 0; padding: 0; border: 0; min-width: 0; }
.fn-choice { margin: 0; padding: 0; border: 0; min-width: 0; }
.fn-choice > legend { padding: 0; font-size: 15px; font-weight: 600; }
.fn-choice > .fn-muted { margin-top: 2px; }
.fn-choice-options { display: flex; flex-direction: column; gap: 2px; margin-top: 6px; }
.fn-choice-row .fn-choice-options { flex-direction: row; flex-wrap: wrap; gap: 8px; }
.fn-choice-grid .fn-choice-options { display: grid; grid-template-columns: repeat(auto-fill, minmax(136px, 1fr)); }
.fn-option { display: flex; align-items: flex-start; gap: 10px; padding: 7px 10px; margin-left: -10px; border-radius: 9px; cursor: pointer; }
.fn-choice-row .fn-option { align-items: center; margin-left: 0; padding: 7px 12px 7px 10px; border: 1px solid var(--fn-line); }
.fn-option:hover { background: var(--fn-tint); }
.fn-choice-row .fn-option:has(:checked) { border-color: var(--fn-accent); background: var(--fn-tint); }
.fn-option:has(:focus-visible) { outline: 2px solid var(--fn-accent); outline-offset: 1px; }
.fn-option input { flex: none; width: 16px; height: 16px; margin: 3px 0 0; accent-color: var(--fn-accent); }
.fn-choice-row .fn-option input { margin-top: 0; }
.fn-option input:focus-visible { outline: 0; }
.fn-option-text { display: flex; flex-direction: column; min-width: 0; }
.fn-choice-row .fn-option-text { flex-direction: row; align-items: center; gap: 6px; }
.fn-option-text svg { display: block; color: var(--fn-accent); }
:disabled .fn-option { cursor: default; opacity: 0.6; }
.fn-sample-tint { background: var(--fn-mark); color: var(--fn-on-mark); padding: 0 3px; border-radius: 2px; }
.fn-sample-underline { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; text-decoration-color: var(--fn-accent); }
.fn-acts { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.fn-button-main { background: var(--fn-accent); color: var(--fn-on-accent); }
.fn-button-main:hover { background: var(--fn-accent); text-decoration: underline; text-underline-offset: 3px; }
`;

/** The options page: sheets on a desk. */
export const options = `
.fn-options { min-height: 100vh; padding: 32px 20px 72px; background: var(--fn-desk); color: var(--fn-ink); }
.fn-options > * { max-width: 720px; margin-inline: auto; }
.fn-options h1 { margin-top: 6px; font: 600 30px/1.2 var(--fn-serif); }
.fn-options header .fn-muted { margin-top: 4px; font-size: 14px; }
.fn-options section { margin-top: 20px; padding: 22px clamp(16px, 4vw, 28px); border: 1px solid var(--fn-line); border-radius: var(--fn-radius); background: var(--fn-paper); }
.fn-options section h2 { font: 600 20px/1.3 var(--fn-serif); }
.fn-options section > * + * { margin-top: 18px; }
.fn-options > .fn-muted { margin-top: 20px; }
.fn-options .fn-switch { align-items: flex-start; padding: 2px 0; }
.fn-options .fn-switch-text { flex-direction: column; gap: 2px; font-weight: 600; font-size: 15px; }
.fn-options .fn-switch-text .fn-muted { font-weight: 400; }
.fn-sites ul { margin: 4px 0 12px; max-height: 260px; overflow: hidden auto; scrollbar-width: thin; border: 1px solid var(--fn-line); border-radius: 10px; }
.fn-sites li { display: flex; align-items: center; justify-content: space-between; gap: 8px; padding: 2px 6px 2px 12px; overflow-wrap: anywhere; }
.fn-sites li + li { border-top: 1px solid var(--fn-line); }
.fn-sites > .fn-muted { margin: 2px 0 10px; }
.fn-sites-add { display: flex; gap: 8px; margin-top: 4px; }
.fn-sites-add input {
  flex: 1; min-width: 0; height: 38px; padding: 0 12px; border: 1px solid var(--fn-control); border-radius: 9px;
  background: var(--fn-paper); font: inherit; color: inherit;
}
.fn-sites-add input::placeholder { color: var(--fn-ink-soft); opacity: 1; }
.fn-access { padding-top: 16px; border-top: 1px solid var(--fn-line); }
.fn-access > * + * { margin-top: 6px; }
.fn-access .fn-message > * + * { margin-top: 8px; }
.fn-problem { font-size: 14px; }
.fn-problem:not(:empty) { padding: 10px 12px; border-radius: 9px; background: var(--fn-amber-soft); color: var(--fn-amber); }
.fn-sites .fn-problem:not(:empty) { margin-top: 8px; }
.fn-options section > :is(.fn-problem, .fn-acts, [role='alert']):empty { margin: 0; }
.fn-problem li { margin-top: 4px; padding-left: 14px; text-indent: -14px; overflow-wrap: anywhere; }
.fn-problem li::before { content: '– '; }
.fn-options h2:focus { outline: 0; }
.fn-offer > * + * { margin-top: 10px; }
.fn-offer ul { border-block: 1px solid var(--fn-line); }
.fn-offer li { padding: 8px 0; font-size: 14px; overflow-wrap: anywhere; }
.fn-offer li + li { border-top: 1px solid var(--fn-line); }
.fn-offer li strong { display: block; }
a.fn-button { text-decoration: none; }
.fn-file { position: relative; cursor: pointer; }
.fn-file input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
.fn-file:has(:focus-visible) { outline: 2px solid var(--fn-accent); outline-offset: 2px; }
.fn-news { position: fixed; inset: auto 0 16px; text-align: center; pointer-events: none; }
.fn-news span {
  display: inline-block; padding: 8px 16px; border-radius: 99px; background: var(--fn-ink); color: var(--fn-paper);
  font-size: 14px; font-weight: 600; box-shadow: var(--fn-shadow);
}
@media (max-width: 479px) {
  .fn-options { padding: 20px 0 64px; }
  .fn-options > header, .fn-options > .fn-muted { padding-inline: 16px; }
  .fn-options section { border-width: 1px 0; border-radius: 0; margin-top: 14px; }
}
@media (forced-colors: active) { .fn-problem:not(:empty), .fn-news span, .fn-sample-tint { border: 1px solid CanvasText; } }
`;
