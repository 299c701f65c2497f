import { tokens } from '../../../components/tokens.ts';

/** The report's look: the colours and type of the cards, light and dark, narrow and wide. */
export const style = `${tokens}
* { box-sizing: border-box; }
body { margin: 0; background: var(--fn-desk); color: var(--fn-ink); font: 16px/1.55 var(--fn-sans); }
main { max-width: 1000px; margin: 0 auto; padding: 32px 20px 80px; }
h1 { font: 600 30px/1.2 var(--fn-serif); margin: 0 0 8px; }
h2 { font: 600 22px/1.3 var(--fn-serif); margin: 48px 0 12px; }
h3 { font: 600 19px/1.35 var(--fn-serif); margin: 0 0 8px; }
a { color: var(--fn-accent); }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--fn-accent); outline-offset: 2px; }
p { margin: 0 0 10px; overflow-wrap: anywhere; }
.soft, .key, .id, figcaption, .none { color: var(--fn-ink-soft); font-size: 14px; }
.due { background: var(--fn-amber-soft); color: var(--fn-amber); border-radius: 10px; padding: 12px 16px; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 12px; padding: 0; margin: 20px 0; list-style: none; }
.figures li { background: var(--fn-paper); border: 1px solid var(--fn-line); border-radius: 12px; padding: 12px 16px; }
.figures b { display: block; font: 600 26px/1.2 var(--fn-serif); }
.scroll { overflow-x: auto; background: var(--fn-paper); border: 1px solid var(--fn-line); border-radius: 12px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
th, td { padding: 7px 10px; text-align: right; border-bottom: 1px solid var(--fn-line); white-space: nowrap; }
th:first-child, td:first-child, .none { text-align: left; }
thead th { white-space: normal; vertical-align: bottom; color: var(--fn-ink-soft); font-weight: 600; }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: 400; }
.bar { display: flex; width: 130px; border-radius: 4px; overflow: hidden; text-align: center; font-size: 12px; line-height: 18px; }
.bar .right { background: var(--fn-accent); color: var(--fn-on-accent); }
.bar .wrong { background: var(--fn-amber); color: var(--fn-paper); }
.bar .missed { background: var(--fn-line); color: var(--fn-ink); }
svg { display: block; font: 12px var(--fn-sans); }
svg text { fill: var(--fn-ink); }
svg .day { fill: var(--fn-ink-soft); font-size: 10px; }
svg .letter { font-weight: 700; }
svg .revision { stroke: var(--fn-control); stroke-dasharray: 3 3; }
svg .older { stroke: var(--fn-line); stroke-width: 4; }
svg .newest { stroke: var(--fn-accent); stroke-width: 4; }
svg .quoted { fill: var(--fn-accent); stroke: var(--fn-paper); }
svg .told { fill: var(--fn-paper); stroke: var(--fn-accent); stroke-width: 2; }
svg .unseen { fill: var(--fn-amber-soft); }
.dot, .box { display: inline-block; width: 11px; height: 11px; border-radius: 50%; border: 2px solid var(--fn-accent); margin: 0 4px 0 10px; vertical-align: -1px; }
.dot.quoted { background: var(--fn-accent); }
.box { border-radius: 2px; border-color: var(--fn-amber); background: var(--fn-amber-soft); }
.key { margin-top: 8px; }
.changes li, .fact li { margin-bottom: 6px; overflow-wrap: anywhere; }
.fact { background: var(--fn-paper); border: 1px solid var(--fn-line); border-radius: var(--fn-radius); padding: 20px 22px; margin: 0 0 18px; scroll-margin-top: 12px; }
.fact ol { padding-left: 18px; border-left: 2px solid var(--fn-line); list-style: none; margin: 0 0 12px 4px; }
.as-of, .label { font-size: 13px; font-weight: 600; color: var(--fn-accent); margin-bottom: 2px; }
.lead { font: 18px/1.5 var(--fn-serif); }
figure { margin: 14px 0; padding: 10px 16px; border-left: 3px solid var(--fn-accent); background: var(--fn-tint); }
blockquote { margin: 0 0 4px; font: italic 16px/1.5 var(--fn-serif); }
details { border-top: 1px solid var(--fn-line); margin-top: 12px; padding-top: 10px; }
summary { cursor: pointer; color: var(--fn-accent); font-weight: 600; }
details[open] summary { margin-bottom: 10px; }
@media print { body { background: none; } details > * { display: block; } }
`;
