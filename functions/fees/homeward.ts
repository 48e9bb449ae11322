import { config } from '../platform/config';

/** A return address that leads back to this court's own pages, else none: nobody is sent elsewhere after paying. */
export const homeward = (url: string | undefined): string | undefined => (url?.startsWith(`${config.publicUrl}/`) === true ? url : undefined);
