import { createElement } from 'react';
import type { WordsProps } from './words';

/** Text: a paragraph, a heading or words inside one. */
export const Words = ({ as = 'span', className = '', spoken, hidden, children, ...rest }: WordsProps) =>
  createElement(as, { ...rest, className: `words-${as} ${className}`.trim(), ...(spoken === undefined ? {} : { role: spoken }), ...(hidden === true ? { 'aria-hidden': true } : {}) }, children);
