/** The rows of tab-separated text without its head. A cell in quotation marks may hold tabs, line ends and doubled marks. */
export function readTsv(content: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of content.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== '\t') rows.push([]);
  }
  return rows.slice(1).filter((row) => row.length > 1);
}
