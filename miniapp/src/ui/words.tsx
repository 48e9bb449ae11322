import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';

export interface WordsProps {
  readonly as?: 'span' | 'p' | 'strong' | 'small' | 'h1' | 'h2' | 'h3';
  readonly className?: string;
  readonly id?: string;
  /** what a screen reader calls it: status, alert … */
  readonly spoken?: string;
  readonly hidden?: boolean;
  readonly children?: ReactNode;
}

/** Text: a paragraph, a heading or words inside one. */
export const Words = ({ as = 'span', className = '', id, spoken, hidden, children }: WordsProps) => {
  const inline = as === 'span' || as === 'strong' || as === 'small';
  const Element = inline ? Text : View;
  const spokenRole = spoken ?? (as.startsWith('h') ? 'heading' : undefined);
  const named = process.env.TARO_ENV === 'alipay' ? { role: spokenRole } : { 'aria-role': spokenRole };
  return (
    <Element className={`words-${as} ${className}`.trim()} {...(id === undefined ? {} : { id })} {...(spokenRole === undefined ? {} : (named as object))} {...(hidden === true ? { 'aria-hidden': 'true' } : {})}>
      {children}
    </Element>
  );
};
