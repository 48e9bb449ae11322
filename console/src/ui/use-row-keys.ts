import { useEffect, useState } from 'react';

const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
/** True when a key press belongs to the page and not to a field, a dialog or a shortcut of the browser. */
export const isPageKey = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) && document.querySelector('.ant-modal-wrap:not([style*="display: none"])') === null;

/** J and K move through the rows, Enter opens the chosen one, X marks it. */
export const useRowKeys = <T>(rows: readonly T[], open: (row: T) => void, mark: (row: T) => void): { chosen: number; choose: (index: number) => void } => {
  const [chosen, choose] = useState(0);
  const last = Math.max(rows.length - 1, 0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPageKey(event)) return;
      const key = event.key.toLowerCase();
      const row = rows[Math.min(chosen, last)];
      if (key === 'x' && row !== undefined) mark(row);
      if (key === 'j' || key === 'k') choose((index) => Math.min(last, Math.max(0, index + (key === 'j' ? 1 : -1))));
      const free = event.target === document.body || (event.target instanceof HTMLElement && event.target.closest('a,button,[role=tab],[role=radio]') === null);
      if (event.key === 'Enter' && row !== undefined && free) open(row);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [rows, open, mark, chosen, last]);
  useEffect(() => { document.querySelector('.table-wrap tr.chosen')?.scrollIntoView({ block: 'nearest' }); }, [chosen]);
  return { chosen: Math.min(chosen, last), choose };
};
