export const weappAttributes = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '', 'aria-disabled': '', 'aria-checked': '', 'aria-live': '' };
export const alipayAttributes = { role: '', 'aria-label': '', 'aria-hidden': '', 'aria-disabled': '', 'aria-checked': '', 'aria-live': '' };

/** The components that carry a name or a role, with the attributes each may have. */
export const ariaComponents = (attributes: Record<string, string>): Record<string, Record<string, string>> =>
  Object.fromEntries(['View', 'Text', 'Button', 'Image', 'Input', 'Textarea', 'Switch', 'Canvas'].map((name) => [name, { ...attributes }]));
