/** The side panel: as wide as the browser gives it, from 320 px. */
export const panel = `
html:has(.fn-panel), body:has(.fn-panel) { margin: 0; padding: 0; height: 100%; }
.fn-panel { display: flex; flex-direction: column; min-height: 100vh; background: var(--fn-paper); color: var(--fn-ink); }
.fn-panel-card .fn-body { padding: 12px 0 22px; }
`;
