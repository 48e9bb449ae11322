import { createElement } from 'react';
import type { BoxProps } from './box';

/** A box with a meaning: an element on H5, a view with a role in mini-programs. */
export const Box = ({ as = 'div', label, spoken, live, children, ...rest }: BoxProps) =>
  createElement(as, { ...rest, ...(spoken === undefined ? {} : { role: spoken }), ...(label === undefined ? {} : { 'aria-label': label }), ...(live === undefined ? {} : { 'aria-live': live }) }, children);
