/** The welcome page: one screen of a desk, two columns where there is room. */
export const welcome = `
.fn-welcome {
  display: grid; grid-template: auto auto 1fr auto / minmax(0, 1fr) minmax(0, 1fr); gap: 14px clamp(24px, 4vw, 56px);
  min-height: 100vh; max-width: 1120px; margin: 0 auto; padding: clamp(16px, 3vh, 32px) 24px 16px; color: var(--fn-ink);
}
.fn:has(.fn-welcome) { min-height: 100vh; background: var(--fn-desk); }
.fn-welcome > header, .fn-promises, .fn-example { grid-column: 1; }
.fn-welcome > header { grid-row: 1; }
.fn-welcome h1 { margin-top: 4px; font: 600 28px/1.2 var(--fn-serif); }
.fn-welcome-what { margin-top: 8px; font: 400 16px/1.45 var(--fn-serif); text-wrap: pretty; }
.fn-promises { grid-row: 2; display: grid; grid-template-columns: 1fr 1fr; gap: 12px; font-size: 13px; line-height: 1.4; }
.fn-promises li { padding: 10px 12px; border-left: 3px solid var(--fn-accent); background: var(--fn-paper); }
.fn-promises strong, .fn-promises span { display: block; }
.fn-promises strong { font-size: 14px; }
.fn-example { grid-row: 3; display: flex; flex-direction: column; min-height: 0; }
.fn-example-page { margin-top: 6px; padding: 10px 14px; border: 1px dashed var(--fn-control); border-radius: 10px; font: 400 16px/1.45 var(--fn-serif); }
.fn mark { padding: 1px 0; border-radius: 2px; background: var(--fn-mark); color: var(--fn-on-mark); }
.fn-example-card {
  position: relative; flex: 1 1 0; min-height: 250px; margin-top: 10px; overflow: hidden auto; scrollbar-width: thin;
  border: 1px solid var(--fn-line); border-radius: var(--fn-radius); background: var(--fn-paper); box-shadow: var(--fn-shadow);
  /* What goes on below the edge fades there; at its end nothing is under the fade. */
  mask-image: linear-gradient(#000 calc(100% - 24px), #0000); padding-bottom: 20px;
}
.fn-choices {
  grid-area: 1 / 2 / 4 / 3; padding: 18px 24px 18px; border: 1px solid var(--fn-line); border-radius: var(--fn-radius);
  background: var(--fn-paper);
}
.fn-choices h2 { font: 600 20px/1.3 var(--fn-serif); }
.fn-choices .fn-choice, .fn-choices > .fn-overdue { margin-top: 12px; }
.fn-choices .fn-choice-row .fn-choice-options { gap: 6px; }
.fn-choices .fn-choice-row .fn-option { padding: 4px 10px 4px 8px; }
.fn-choices .fn-option { padding-block: 5px; }
.fn-choices > .fn-acts { margin-top: 16px; }
.fn-welcome > footer { grid-column: 1 / 3; font-size: 12px; }
@media (max-width: 799px) {
  .fn-welcome { display: block; padding-inline: 16px; }
  .fn-welcome > * + * { margin-top: 18px; }
  .fn-promises { grid-template-columns: 1fr; }
  .fn-example-card { max-height: 420px; }
  .fn-choices { padding: 18px 16px; }
}
@media (forced-colors: active) { .fn mark { border: 1px solid CanvasText; } }
`;
