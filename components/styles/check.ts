/** Checking claims, and answering with a note. */
export const check = `
.fn-check-box { display: grid; gap: 6px; }
.fn-claim { display: block; width: 100%; padding: 8px 12px; border: 1px solid var(--fn-control); border-radius: 10px; background: var(--fn-paper); font: inherit; color: inherit; resize: vertical; }
.fn-copies { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; }
.fn-check-box .fn-copies { margin-left: -8px; }
.fn-checked { margin-top: 18px; }
.fn-checked > * + * { margin-top: 14px; }
.fn-answered { padding: 16px 0; border-top: 1px solid var(--fn-line); }
.fn-answered > * + * { margin-top: 10px; }
.fn-answered .fn-body { padding: 4px 0 6px; }
.fn-answered .fn-item { padding: 10px 0 0; border-top: 0; }
.fn-answered .fn-item-question:hover { color: inherit; text-decoration: none; }
.fn-claimed { padding: 10px 14px; border-left: 3px solid var(--fn-control); background: var(--fn-desk); white-space: pre-line; }
.fn mark { padding: 0 1px; border-radius: 2px; background: var(--fn-mark); color: var(--fn-on-mark); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.fn-both { font-weight: 600; }
.fn-others { margin-top: 14px; }
.fn-others .fn-list { margin-top: 6px; }
.fn-listed > * + * { margin-top: 10px; }
.fn-listed progress { display: block; width: 100%; height: 10px; accent-color: var(--fn-accent); }
.fn-counts { font-weight: 600; }
.fn-bad { padding: 10px 12px; border-radius: 9px; background: var(--fn-amber-soft); color: var(--fn-amber); font-size: 13px; }
.fn-rows > li { padding: 10px 0; border-top: 1px solid var(--fn-line); }
.fn-row-claim { white-space: pre-line; }
.fn-answered > .fn-copies > .fn-act, .fn-rows .fn-act, .fn-listed .fn-copies > .fn-act:last-child { margin-left: -8px; }
.fn-tools { margin-top: 18px; border-top: 1px solid var(--fn-line); }
.fn-choices { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 12px 20px; }
.fn-choice { margin: 0; padding: 0; border: 0; min-width: 0; }
.fn-choice legend { padding: 0; }
.fn-choice label { position: relative; display: inline-block; margin: 6px 6px 0 0; font-size: 14px; cursor: pointer; }
.fn-choice input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.fn-choice span { display: block; padding: 5px 12px; border: 1px solid var(--fn-control); border-radius: 99px; }
.fn-choice input:checked + span { border-color: var(--fn-accent); background: var(--fn-accent-soft); font-weight: 600; }
.fn-choice input:focus-visible + span { outline: 2px solid var(--fn-accent); outline-offset: 2px; }
.fn-tool { margin-top: 14px; }
.fn-tool > * + * { margin-top: 12px; }
.fn-preview { padding: 12px 14px; border: 1px solid var(--fn-line); border-radius: 10px; background: var(--fn-tint); white-space: pre-wrap; overflow-wrap: anywhere; }
.fn-preview > * + * { margin-top: 6px; }
.fn-copy { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 4px 0; }
.fn-copy-state { font-size: 13px; font-weight: 600; color: var(--fn-accent); }
.fn-copy-state:not(:empty) { margin-left: 8px; }
.fn.fn-share { border: 1px solid var(--fn-line); border-radius: 8px; overflow: hidden; line-height: 0; }
.fn-share canvas { width: 100%; height: auto; }
.fn:has(> .fn-note-page) { min-height: 100vh; background: var(--fn-desk); }
.fn-note-page { max-width: 680px; min-height: 100vh; margin: 0 auto; padding: 24px clamp(20px, 4vw, 40px) 48px; background: var(--fn-paper); }
.fn-note-page > main > .fn-muted { margin-top: 28px; }
.fn-note-page > header { display: flex; align-items: center; gap: 10px; padding-bottom: 12px; border-bottom: 1px solid var(--fn-line); font-weight: 600; color: var(--fn-accent); }
.fn-note-page main > .fn-muted:last-child { margin-top: 24px; }
.fn-note-page .fn-body { padding: 18px 0 0; }
html:has(.fn-note-page), body:has(.fn-note-page) { margin: 0; }
@media (forced-colors: active) {
  .fn-claimed, .fn-preview, .fn-bad { border: 1px solid CanvasText; }
  .fn-choice input:checked + span { border: 2px solid Highlight; }
}
`;
