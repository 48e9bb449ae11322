import { Words } from './words';

/** A mini-program pays by itself; what would be scanned elsewhere is only named. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => <Words className='number'>{`${label} ${text}`}</Words>;
