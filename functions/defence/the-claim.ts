import { formOf } from '../../shared/filing/forms';
import type { Answers, FormDefinition } from '../../shared/filing/form';
import { maskAnswers } from '../../shared/filing/personal-paths';
import { CourtError } from '../../shared/kernel/errors';
import { FilingItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { isSealed } from '../platform/sealing';

export interface TheClaim { form: FormDefinition; said: Answers }

/** What the plaintiff says, without the people named in it: their numbers and addresses are no part of the claim. */
export const theClaim = (record: CaseRecord): TheClaim => {
  const filing = record.one(FilingItem);
  const form = filing === undefined ? undefined : formOf(filing.causeOfAction);
  if (filing === undefined || form === undefined) throw new CourtError('cases.notFound', '没有找到本案的起诉状，请联系承办法官。');
  const people = form.groups.filter(({ section }) => section === 'parties').map(({ code }) => `${code}.`);
  const said = Object.fromEntries(Object.entries(filing.answers).filter(([path, { value }]) => !people.some((code) => path.startsWith(code)) && !isSealed(value)).map(([path, { value }]) => [path, value]));
  return { form, said: maskAnswers(form, said).answers };
};
