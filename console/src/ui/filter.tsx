import { Segmented } from 'antd';
import { useSearchParams } from 'react-router-dom';

/** A filter that lives in the address: a link to the list shows the same list. */
export const Filter = ({ name, label, options }: { name: string; label: string; options: readonly { value: string; label: string }[] }) => {
  const [search, setSearch] = useSearchParams();
  const value = search.get(name) ?? '';
  return (
    <Segmented
      aria-label={label} options={[...options]} value={value}
      onChange={(next) => setSearch((before) => { const after = new URLSearchParams(before); if (next === '') after.delete(name); else after.set(name, next); return after; }, { replace: true })}
    />
  );
};
