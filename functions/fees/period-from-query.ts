import { CourtError } from '../../shared/kernel/errors';

/** The strings of GET /api/periods; undefined = the list of rules is wanted. @throws CourtError periods.unknownRule, periods.dateInvalid */
export const periodFromQuery = ({ rule, from }: { rule?: string | undefined; from?: string | undefined }): { rule: string; from: string } | undefined => {
  if (rule === undefined && from === undefined) return undefined;
  if (rule === undefined || rule === '') throw new CourtError('periods.unknownRule', '请选择要计算哪一种期限。', { path: 'rule' });
  if (from === undefined || from === '') throw new CourtError('periods.dateInvalid', '请填写起算的日期，例如 2026-11-23。', { path: 'from' });
  return { rule, from };
};
