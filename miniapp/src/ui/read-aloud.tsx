/** Mini-programs bring their own screen readers; there is no speech to call without a plug-in. */
export const ReadAloud = (_: { readonly text?: string; readonly action?: string }) => null;
