import { useState } from 'react';
import type { CorrectionItem } from '../../../shared/filing/filing';
import { courtDateOf } from '../../../shared/kernel/time';
import { now } from '../platform/now';

/** 示例默认值: no source gives a number of days for correction. */
const DAYS = 7;
const inDays = (days: number): string => courtDateOf(new Date(now() + days * 86_400_000).toISOString());

export interface Corrections {
  items: CorrectionItem[];
  dueOn: string;
  has: (path: string) => boolean;
  add: (path: string, label: string) => void;
  remove: (path: string) => void;
  explain: (path: string, reason: string, reasonCode?: string) => void;
  setDueOn: (on: string) => void;
  clear: () => void;
}

/** What the clerk is about to tell the plaintiff; kept in this tab while the page is left and found again. */
export const useCorrections = (caseId: string): Corrections => {
  const key = `console.corrections.${caseId}`;
  const [items, setItems] = useState<CorrectionItem[]>(() => JSON.parse(sessionStorage.getItem(key) ?? '[]') as CorrectionItem[]);
  const [dueOn, setDueOn] = useState(() => inDays(DAYS));
  const keep = (next: CorrectionItem[]) => { sessionStorage.setItem(key, JSON.stringify(next)); setItems(next); };
  return {
    items, dueOn, setDueOn,
    clear: () => { sessionStorage.removeItem(key); setItems([]); },
    has: (path) => items.some((item) => item.path === path),
    add: (path, label) => { if (!items.some((item) => item.path === path)) keep([...items, { path, label, reason: '' }]); },
    remove: (path) => keep(items.filter((item) => item.path !== path)),
    explain: (path, reason, reasonCode) => keep(items.map((item) => (item.path === path ? { ...item, reason, ...(reasonCode === undefined ? {} : { reasonCode }) } : item))),
  };
};
