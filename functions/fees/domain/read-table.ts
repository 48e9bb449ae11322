const BOM = '\uFEFF';

/** Cells of a comma-separated line: WeChat's are back-quoted, Alipay's carry a tab, a bank's may be quoted. */
export const cellsOf = (line: string): string[] => {
  if (line.startsWith('`')) return line.slice(1).split(',`').map((cell) => cell.trim());
  const cells: string[] = [];
  for (const match of line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)) {
    if (match.index >= line.length && cells.length > 0 && !line.endsWith(',')) break;
    cells.push((match[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"').trim());
  }
  return cells;
};

export const linesOf = (text: string): string[] => (text.startsWith(BOM) ? text.slice(1) : text).split(/\r?\n/).filter((line) => line.trim() !== '');

/** Rows under the head that begins with `firstColumn`, as name → cell, until a row `ends`. Throws when there is no such head. */
export const rowsUnder = (lines: readonly string[], firstColumn: string, ends: (line: string) => boolean): ReadonlyMap<string, string>[] => {
  const at = lines.findIndex((line) => line.startsWith(firstColumn));
  const head = lines[at];
  if (head === undefined) throw new Error(`a bill without the column ${firstColumn}`);
  const names = cellsOf(head);
  const rest = lines.slice(at + 1);
  const stop = rest.findIndex(ends);
  return (stop < 0 ? rest : rest.slice(0, stop)).map((line) => {
    const cells = cellsOf(line);
    return new Map(names.map((name, index) => [name, cells[index] ?? '']));
  });
};

/** The cell of a column. Throws when the bill has no such column: a form that changed is not guessed at. */
export const cellOf = (row: ReadonlyMap<string, string>, name: string): string => {
  const cell = row.get(name);
  if (cell === undefined) throw new Error(`a bill without the column ${name}`);
  return cell;
};
