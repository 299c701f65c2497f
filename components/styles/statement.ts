/** The statement as a page of its own: a sheet on a desk, which prints. */
export const statement = `
html:has(.fn-statement), body:has(.fn-statement) { margin: 0; padding: 0; }
.fn-statement { min-height: 100vh; padding: 32px 20px 64px; background: var(--fn-desk); color: var(--fn-ink); }
.fn-statement > header, .fn-statement > main { max-width: 720px; margin: 0 auto; }
.fn-statement-brand { font-size: 14px; font-weight: 600; color: var(--fn-accent); }
.fn-banner { margin-top: 16px; padding: 16px 20px; border-left: 4px solid var(--fn-accent); background: var(--fn-tint); }
.fn-banner > p:first-child { font-weight: 600; text-wrap: pretty; }
.fn-banner-links { display: flex; flex-wrap: wrap; gap: 4px 24px; margin-top: 8px; }
.fn-statement > main {
  margin-top: 24px; padding: 48px clamp(20px, 8vw, 72px) 56px;
  border: 1px solid var(--fn-line); border-radius: 4px; background: var(--fn-paper);
}
.fn-statement-kicker {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px;
  font-size: 14px; font-weight: 600; color: var(--fn-accent);
}
.fn-statement-publisher { margin-top: 4px; padding-bottom: 16px; border-bottom: 1px solid var(--fn-line); color: var(--fn-ink-soft); font-size: 14px; }
.fn-statement-publisher + .fn-muted { margin-top: 12px; }
.fn-statement-text { display: block; font: 400 18px/1.65 var(--fn-serif); }
.fn-statement-text h1 { margin: 28px 0; font: 600 21px/1.4 var(--fn-serif); letter-spacing: 0.015em; text-wrap: balance; }
.fn-together { white-space: nowrap; }
.fn-statement-text p { margin-top: 20px; hanging-punctuation: first; }
.fn-statement-text ul { margin-top: 12px; padding-left: 22px; list-style: disc; }
.fn-statement-text li { margin-top: 8px; }
.fn-statement-text .fn-meta { margin-top: 4px; font: 400 14px/1.5 var(--fn-sans); color: var(--fn-ink-soft); }
.fn-statement-text :not(.fn-meta) + .fn-meta { margin-top: 32px; }
.fn mark { padding: 1px 0; border-radius: 2px; background: var(--fn-mark); color: var(--fn-on-mark); box-decoration-break: clone; -webkit-box-decoration-break: clone; scroll-margin: 30vh; }
.fn-later { margin-top: 48px; padding-top: 24px; border-top: 3px double var(--fn-line); }
.fn-later h2 { font: 600 20px/1.3 var(--fn-serif); }
.fn-later li { margin-top: 20px; }
.fn-later time { font-size: 14px; font-weight: 600; color: var(--fn-accent); }
.fn-later li p { margin-top: 2px; }
@media (max-width: 479px) {
  .fn-statement { padding: 20px 0 0; }
  .fn-statement > header { padding: 0 20px; }
  .fn-banner { margin: 16px -20px 0; }
  .fn-statement > main { margin-top: 0; padding-top: 28px; border-width: 1px 0 0; border-radius: 0; }
  .fn-statement-text { font-size: 17px; }
}
@media print {
  .fn-statement { padding: 0; background: none; }
  .fn-statement > main { padding: 0; border: 0; }
  .fn mark { text-decoration: underline; }
}
`;
