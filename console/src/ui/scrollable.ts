/** A region that scrolls must be reachable by keyboard (WCAG 2.1.1, axe scrollable-region-focusable). */
export const scrollable = { tabIndex: 0 } as const;
