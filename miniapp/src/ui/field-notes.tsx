import type { ReactNode } from 'react';
import { Box } from './box';
import { copy } from './copy';
import { Words } from './words';

export interface FieldBase {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
  onLeave?(): void;
  readonly example?: string | undefined;
  readonly help?: string | undefined;
  readonly unit?: string | undefined;
  /** says what to type */
  readonly error?: string | undefined;
  /** looks odd, but may be so */
  readonly warning?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly maxLength?: number | undefined;
}

export const optionalMark = (optional: boolean | undefined): ReactNode => (optional === true ? <Words hidden className='field-optional'>{copy.optional}</Words> : null);

/** What stands under every field: help, warning, error; `id` names them for aria-describedby. */
export const FieldNotes = ({ id, help, warning, error }: { readonly id: string; readonly help?: string | undefined; readonly warning?: string | undefined; readonly error?: string | undefined }) => (
  <Box id={id} className='field-notes' live='polite'>
    {help === undefined ? null : <Words as='p' className='field-help'>{help}</Words>}
    {warning === undefined || error !== undefined ? null : <Words as='p' className='field-warning'>{warning}</Words>}
    {error === undefined ? null : <Words as='p' className='field-error'>{error}</Words>}
  </Box>
);
