import { useRouter } from '@tarojs/taro';
import { useMemo } from 'react';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The page's parameters, decoded once on every platform. */
export const useParams = (): Readonly<Record<string, string | undefined>> => {
  const { params } = useRouter();
  return useMemo(() => Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value === undefined ? undefined : decoded(value)])), [params]);
};
