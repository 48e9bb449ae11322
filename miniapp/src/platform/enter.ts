/** Mini-programs are entered through their pages only. */
export const enterFromOutside = (): void => undefined;
