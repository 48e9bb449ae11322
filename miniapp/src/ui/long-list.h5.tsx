import { useEffect, useRef, useState, type ReactNode } from 'react';
import { groupsOf, type LongListProps } from './long-list-groups';

interface GroupProps { readonly first: boolean; readonly height: number; readonly children: () => ReactNode }

/** Rows near the screen are there, the others leave their height. */
const Group = ({ first, height: guess, children }: GroupProps) => {
  const place = useRef<HTMLUListElement>(null);
  const [near, setNear] = useState(first);
  const [seen, setSeen] = useState<number>();
  useEffect(() => {
    const element = place.current;
    // a short list is simply there
    if (element === null || first) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      const comes = entry?.isIntersecting === true;
      if (!comes && element.offsetHeight > 0) setSeen(element.offsetHeight);
      setNear(comes);
    }, { root: element.closest('.taro_page'), rootMargin: '900px 0px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [first]);
  return <ul ref={place} className='rows' style={near ? undefined : { height: `${seen ?? guess}px` }}>{near ? children() : null}</ul>;
};

/** A list of hundreds: only what is near the screen is drawn. */
export const LongList = <T,>({ items, label, guess, keyOf, row }: LongListProps<T>) => (
  <section aria-label={label} className='rows'>
    {groupsOf(items).map(({ from, members }) => (
      <Group key={from} first={from === 0} height={members.length * guess}>{() => members.map((item, index) => <li key={keyOf(item)}>{row(item, from + index)}</li>)}</Group>
    ))}
  </section>
);
