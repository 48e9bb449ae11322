import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState, type ReactNode } from 'react';
import { Box } from './box';
import { groupsOf, type LongListProps } from './long-list-groups';

interface GroupProps { readonly id: string; readonly first: boolean; readonly height: number; readonly children: () => ReactNode }

/** Rows near the screen are there, the others leave their height. */
const Group = ({ id, first, height: guess, children }: GroupProps) => {
  const [near, setNear] = useState(first);
  const [seen, setSeen] = useState<number>();
  useEffect(() => {
    const { page } = Taro.getCurrentInstance();
    // a short list is simply there
    if (first || page === null) return undefined;
    const observer = Taro.createIntersectionObserver(page, { thresholds: [0] });
    // the rows stand in the page only after this turn
    Taro.nextTick(() => observer.relativeToViewport({ top: 900, bottom: 900 }).observe(`#${id}`, ({ intersectionRatio = 0, boundingClientRect }) => {
      const comes = intersectionRatio > 0;
      if (!comes && boundingClientRect !== undefined && boundingClientRect.height > 0) setSeen(boundingClientRect.height);
      setNear(comes);
    }));
    return () => observer.disconnect();
  }, [id, first]);
  return <View id={id} className='rows' {...(near ? {} : { style: { height: `${seen ?? guess}px` } })}>{near ? children() : null}</View>;
};

/** A list of hundreds: only what is near the screen is drawn. */
export const LongList = <T,>({ items, label, guess, keyOf, row }: LongListProps<T>) => (
  <Box spoken='list' label={label} className='rows'>
    {groupsOf(items).map(({ from, members }) => (
      <Group key={from} id={`group-${from}`} first={from === 0} height={members.length * guess}>{() => members.map((item, index) => <Box key={keyOf(item)} spoken='listitem'>{row(item, from + index)}</Box>)}</Group>
    ))}
  </Box>
);
