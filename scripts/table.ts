/** How a column is laid: at most `width` signs, and numbers to the right. */
export interface Column {
  readonly title: string;
  readonly width?: number;
  readonly right?: boolean;
}

/** Rows as aligned text; a cell that is too long ends in an ellipsis. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cut = (text: string, width = Number.POSITIVE_INFINITY) =>
    text.length > width ? `${text.slice(0, width - 1).trimEnd()}…` : text;
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map(({ width }, at) => cut(row[at] ?? '', width)),
  );
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => (columns[at]!.right ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}
