import { useEffect, type ReactNode } from 'react';
import { copy } from './copy';

export const PageHead = ({ title, note, children }: { title: string; note?: ReactNode; children?: ReactNode }) => {
  useEffect(() => { document.title = `${title} · ${copy.product}${copy.room}`; }, [title]);
  return (
    <header className="page-head">
      <div><h1>{title}</h1>{note !== undefined && <p>{note}</p>}</div>
      <div className="row">{children}</div>
    </header>
  );
};
