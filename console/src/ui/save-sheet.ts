import type { ListColumn } from './list-column';
import { sheetCells } from './sheet-cells';

const WIDTH = 22;

/** Saves the rows as an xlsx file; the writer is fetched at the first export. */
export const saveSheet = async <T>(name: string, columns: readonly ListColumn<T>[], rows: readonly T[]): Promise<void> => {
  const { default: writeSheet } = await import('write-excel-file/browser');
  const cells = sheetCells(columns, rows);
  await writeSheet(cells, { columns: (cells[0] ?? []).map(() => ({ width: WIDTH })), stickyRowsCount: 1 }).toFile(`${name}.xlsx`);
};
