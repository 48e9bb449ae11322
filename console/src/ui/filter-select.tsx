import { Select } from 'antd';
import { useSearchParams } from 'react-router-dom';

/** A filter of many values that lives in the address. */
export const FilterSelect = ({ name, label, all, options }: { name: string; label: string; all: string; options: readonly string[] }) => {
  const [search, setSearch] = useSearchParams();
  return (
    <Select
      aria-label={label} style={{ width: 220 }} value={search.get(name) ?? ''} options={[{ value: '', label: all }, ...options.map((value) => ({ value, label: value }))]}
      onChange={(next: string) => setSearch((before) => { const after = new URLSearchParams(before); if (next === '') after.delete(name); else after.set(name, next); return after; }, { replace: true })}
    />
  );
};
