import { View } from '@tarojs/components';
import type { CSSProperties, ReactNode } from 'react';

export type BoxTag = 'div' | 'section' | 'article' | 'main' | 'nav' | 'header' | 'footer' | 'ul' | 'ol' | 'li' | 'dl' | 'dt' | 'dd';
export interface BoxProps {
  readonly as?: BoxTag;
  readonly className?: string;
  readonly id?: string;
  /** spoken name of the region */
  readonly label?: string;
  /** what a screen reader calls it: status, alert, dialog, button … */
  readonly spoken?: string;
  readonly live?: 'polite' | 'assertive';
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
}

const roles: Partial<Record<BoxTag, string>> = { main: 'main', nav: 'navigation', header: 'banner', ul: 'list', ol: 'list', li: 'listitem' };

/** A box with a meaning: an element on H5, a view with a role in mini-programs. */
export const Box = ({ as = 'div', className, id, label, spoken, live, style, children }: BoxProps) => {
  const spokenRole = spoken ?? roles[as];
  const named = process.env.TARO_ENV === 'alipay' ? { role: spokenRole } : { 'aria-role': spokenRole };
  return (
    <View {...(className === undefined ? {} : { className })} {...(id === undefined ? {} : { id })} {...(style === undefined ? {} : { style })}
      {...(spokenRole === undefined ? {} : (named as object))} {...(label === undefined ? {} : { ariaLabel: label, 'aria-label': label })} {...(live === undefined ? {} : { 'aria-live': live })}>
      {children}
    </View>
  );
};
