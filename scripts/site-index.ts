import type { DemoPage } from './demo-pages.ts';

/** What the extension is expected to do on a page, in the reader's words. */
const TIERS: Readonly<Record<DemoPage['tier'], (notes: number) => string>> = {
  notes: (notes) => `${notes} ${notes === 1 ? 'note' : 'notes'}`,
  overview: () => 'an overview',
  mention: () => 'a dot on the button',
  none: () => 'nothing',
};

/** The demo site's front page: every fixture page, and what to expect there. */
export function siteIndex(pages: readonly DemoPage[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Demo pages</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kicker">On this machine only</p>
<h1>Demo pages</h1>
<p class="lead">Each opens as a page of the web would. On the right: what the extension is to show there.</p>
</header>
<ul>${pages.map(item).join('')}</ul>
</main>
</body>
</html>
`;
}

function item({ name, title, made, date, tier, notes }: DemoPage): string {
  return `<li><a href="/${encodeURIComponent(name)}/"><span class="text"><strong>${escapeHtml(title)}</strong>
<span class="made">${escapeHtml(made)}</span></span>
<span class="facts"><span class="tier ${tier}">${TIERS[tier](notes.length)}</span>${
    date ? `<time datetime="${escapeHtml(date)}">${escapeHtml(date)}</time>` : '<span>no date</span>'
  }</span></a></li>`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; --ground: #f7f5f0; --sheet: #fff; --ink: #1c2326; --soft: #5c676b; --rule: #dcd8cd; --accent: #0e5a63; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14191b; --sheet: #1c2326; --ink: #e9ebe8; --soft: #a2adb0; --rule: #333d41; --accent: #7cc5cc; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { max-width: 860px; margin: 0 auto; padding: 56px 24px 80px; }
.kicker { margin: 0; color: var(--accent); font-size: 13px; font-weight: 600; letter-spacing: .04em; }
h1 { margin: 4px 0 8px; font: 600 44px/1.1 Georgia, "Liberation Serif", serif; letter-spacing: -.01em; }
.lead { margin: 0 0 36px; max-width: 56ch; color: var(--soft); font-size: 18px; }
ul { list-style: none; margin: 0; padding: 0; background: var(--sheet); border: 1px solid var(--rule); border-radius: 12px; overflow: hidden; }
li + li { border-top: 1px solid var(--rule); }
a { display: flex; gap: 24px; justify-content: space-between; padding: 20px 24px; color: inherit; text-decoration: none; }
a:hover strong, a:focus-visible strong { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; border-radius: 12px; }
strong { display: block; font: 600 19px/1.3 Georgia, "Liberation Serif", serif; }
.made { display: block; margin-top: 4px; max-width: 62ch; color: var(--soft); font-size: 14px; }
.facts { flex: none; width: 136px; text-align: right; color: var(--soft); font-size: 13px; }
.facts > * { display: block; }
.tier { color: var(--accent); font-weight: 600; font-size: 14px; }
.tier.none, .tier.mention { color: var(--soft); }
@media (max-width: 560px) {
  main { padding: 32px 16px 48px; }
  h1 { font-size: 34px; }
  a { flex-direction: column; gap: 8px; padding: 16px; }
  .facts { display: flex; gap: 12px; width: auto; text-align: left; }
}
`;
