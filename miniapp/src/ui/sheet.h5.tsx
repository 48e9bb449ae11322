import { useEffect, useRef } from 'react';
import { Button } from './button';
import { copy } from './copy';
import type { SheetProps } from './sheet';
import { Words } from './words';

/** A panel from the bottom over the page: the platform's own modal dialog, so focus stays inside and Escape closes. */
export const Sheet = ({ title, open, onClose, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open && dialog.current?.open === true) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} className='sheet' aria-label={title} onClose={onClose}>
      {open ? <>
        <div className='sheet-head'><Words as='h2'>{title}</Words><Button kind='quiet' onPress={onClose}>{copy.close}</Button></div>
        <div className='sheet-body'>{children}</div>
      </> : null}
    </dialog>
  );
};
