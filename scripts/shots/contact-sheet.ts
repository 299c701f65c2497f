import type { Picture } from './take.ts';

const asText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One page that lays all pictures side by side: a row a shot and size, a column a browser, language and colour scheme. */
export function contactSheet(pictures: readonly Picture[]): string {
  const lookOf = ({ browser, language, scheme }: Picture) => `${browser} ${language} ${scheme}`;
  const looks = [...new Set(pictures.map(lookOf))];
  const rows = [...new Set(pictures.map(({ shot, size }) => `${shot} ${size}`))];
  const cell = (row: string, look: string) => {
    const found = pictures.find((picture) => `${picture.shot} ${picture.size}` === row && lookOf(picture) === look);
    return found
      ? `<a href="${asText(found.file)}"><img src="${asText(found.file)}" alt="${asText(`${row} ${look}`)}" loading="lazy"></a>`
      : '';
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures of every surface</title>
<style>
  body { margin: 24px; background: #777; color: #fff; font: 14px/1.5 system-ui, sans-serif; }
  table { border-spacing: 12px; }
  th { position: sticky; top: 0; padding: 4px; background: #777; text-align: left; }
  th[scope='row'] { position: static; vertical-align: top; }
  img { display: block; max-width: 420px; max-height: 520px; }
</style>
<h1>Pictures of every surface</h1>
<table>
<tr><th></th>${looks.map((look) => `<th scope="col">${asText(look)}</th>`).join('')}</tr>
${rows.map((row) => `<tr><th scope="row">${asText(row)}</th>${looks.map((look) => `<td>${cell(row, look)}</td>`).join('')}</tr>`).join('\n')}
</table>
</html>
`;
}
