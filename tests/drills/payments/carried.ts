/** A callback on its way. */
export interface Carried { readonly headers: Record<string, string>; readonly body: string; readonly path: string }
