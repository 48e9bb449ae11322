import type { Answers } from '@shared/filing/form';
import type { VisibleField } from '@shared/filing/visible-fields';

/** What a card says about a party; day of birth and sex stand in the number (GB 11643). */
const said = ({ idNumber, name }: { readonly idNumber: string; readonly name?: string | undefined }): Readonly<Record<string, string | undefined>> => ({
  idKind: '居民身份证', idNumber, name, bornOn: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`, sex: Number(idNumber[16]) % 2 === 1 ? '男' : '女',
});

/** Can this step be filled in from a card? A person's block asks for the number. */
export const takesCard = (fields: readonly VisibleField[]): boolean => fields.some(({ field }) => field.kind === 'idNumber');

/** The answers of this step that a card gives. */
export const answersOfCard = (fields: readonly VisibleField[], card: { readonly idNumber: string; readonly name?: string | undefined }): Answers =>
  Object.fromEntries(fields.flatMap(({ path, field }) => {
    const value = said(card)[field.code];
    return value === undefined ? [] : [[path, value]];
  }));
