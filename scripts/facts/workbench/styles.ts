import { base } from '../../../components/styles/base.ts';
import { tokens } from '../../../components/tokens.ts';

/** The workbench's page: the extension's colours and type, in three columns where there is room. */
const page = `
html, body { margin: 0; }
.fn { background: var(--fn-desk); min-height: 100vh; }
.wb { max-width: 1600px; margin: 0 auto; padding: 20px; }
.wb-head { margin-bottom: 16px; }
.wb h1 { font: 600 24px/1.3 var(--fn-serif); }
.wb h2 { font: 600 17px/1.4 var(--fn-serif); margin-bottom: 10px; }
.wb h3, .wb h4 { font-weight: 600; margin: 14px 0 6px; }
.wb h4 { font-size: 13px; color: var(--fn-ink-soft); }
.wb-columns > * { scrollbar-color: var(--fn-control) transparent; }
.wb-columns { display: grid; gap: 16px; align-items: start; }
.wb-stack { display: grid; gap: 16px; min-width: 0; }
@media (min-width: 800px) { .wb-columns { grid-template-columns: 1fr 1fr; } }
@media (min-width: 1200px) {
  .wb-columns { grid-template-columns: repeat(3, 1fr); }
  .wb-columns > :not(:first-child) { position: sticky; top: 16px; max-height: calc(100vh - 32px); overflow-y: auto; }
}
.wb-panel {
  min-width: 0; padding: 16px var(--fn-pad); border: 1px solid var(--fn-line); border-radius: var(--fn-radius);
  background: var(--fn-paper);
}
.wb-field { display: block; margin-bottom: 12px; }
.wb-field > span { display: block; margin-bottom: 4px; }
.wb textarea, .wb select {
  display: block; width: 100%; padding: 8px 10px; border: 1px solid var(--fn-control); border-radius: 8px;
  background: var(--fn-paper); color: var(--fn-ink); font: 400 14px/1.5 var(--fn-sans); resize: vertical;
}
.wb input[type='file'] { font: inherit; font-size: 14px; color: var(--fn-ink); max-width: 100%; }
.wb-check { display: flex; gap: 8px; align-items: center; margin-top: 6px; font-size: 13px; color: var(--fn-ink-soft); }
.wb-passages { margin-top: 8px; }
.wb-block:not(:first-child) { margin-top: 10px; }
.wb-passage { display: block; width: 100%; padding: 5px 10px; border-left: 3px solid transparent; border-radius: 0 8px 8px 0; }
.wb-passage:hover { background: var(--fn-tint); }
.wb-passage[aria-pressed='true'] { background: var(--fn-accent-soft); }
.wb-text { display: block; }
.wb-standing { display: block; font-size: 12px; color: var(--fn-ink-soft); }
.wb-noted { border-left-color: var(--fn-accent); }
.wb-noted .wb-text { background: var(--fn-mark); color: var(--fn-on-mark); box-decoration-break: clone; display: inline; }
.wb-noted .wb-standing { color: var(--fn-accent); font-weight: 600; }
.wb-gated { border-left-color: var(--fn-control); }
.wb-off .wb-text { color: var(--fn-ink-soft); }
.wb-panel > .fn-muted { margin: 8px 0; }
.wb .wb-quoted { font: 400 16px/1.5 var(--fn-serif); padding-left: 12px; border-left: 3px solid var(--fn-accent); margin-bottom: 8px; }
.wb table { width: 100%; border-collapse: collapse; font-size: 13px; }
.wb caption { text-align: left; color: var(--fn-ink-soft); font-size: 12px; padding: 6px 0; }
.wb th { text-align: left; font-weight: 500; padding: 4px 8px 4px 0; overflow-wrap: anywhere; }
.wb td { padding: 4px 0 4px 8px; }
.wb thead th { text-align: right; color: var(--fn-ink-soft); }
.wb tr { border-top: 1px solid var(--fn-line); }
.wb thead tr { border-top: 0; }
.wb-number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.wb meter { width: 90px; height: 10px; vertical-align: middle; }
.wb-explained {
  margin: 10px 0 0; padding: 10px 12px; border-radius: 8px; background: var(--fn-tint); overflow-x: auto;
  font: 400 12px/1.5 ui-monospace, 'Liberation Mono', Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
}
.wb summary { cursor: pointer; font-size: 13px; color: var(--fn-accent); }
.wb-shifts li { padding: 6px 0; border-top: 1px solid var(--fn-line); font-size: 13px; }
`;

export const workbenchStyles = [tokens, base, page].join('\n');
