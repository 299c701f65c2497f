/** The side panel: as wide as the browser gives it, from 320 px. */
export const panel = `
html:has(.fn-panel), body:has(.fn-panel) { margin: 0; padding: 0; height: 100%; }
.fn-panel { display: flex; flex-direction: column; min-height: 100vh; background: var(--fn-paper); color: var(--fn-ink); }
.fn-tabs { position: sticky; top: 0; z-index: 1; flex: none; display: flex; border-bottom: 1px solid var(--fn-line); background: var(--fn-paper); }
.fn-tab-button { flex: 1; min-height: 44px; padding: 4px 8px; border-bottom: 2px solid transparent; font-size: 14px; text-align: center; }
.fn-tab-button[aria-selected='true'] { border-bottom-color: var(--fn-accent); font-weight: 600; }
.fn-tab-panel { flex: 1 1 auto; padding: 16px var(--fn-pad); }
.fn-tab-panel > .fn-tab:first-child { margin-top: 0; }
.fn-panel-card .fn-body { padding: 12px 0 22px; }
.fn-claim { display: block; width: 100%; margin-top: 6px; padding: 8px 12px; border: 1px solid var(--fn-control); border-radius: 10px; background: var(--fn-paper); font: inherit; color: inherit; resize: vertical; }
`;
