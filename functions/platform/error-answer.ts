import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { CourtError } from '../../shared/kernel/errors';
import { log } from './log';

/** Every error of the product on the wire: {code, message, path?, reference}. */
export const errorAnswer = (cause: unknown, reference: string): APIGatewayProxyStructuredResultV2 => {
  const known = cause instanceof CourtError ? cause : undefined;
  if (known === undefined) log.error('unexpected', cause, { reference });
  else if (known.status >= 500) log.error('refused', known.cause ?? known, { reference, code: known.code });
  else log.info('refused', { reference, code: known.code });
  const body = known === undefined
    ? { code: 'system.unexpected', message: '系统出了点问题，您填写的内容已保存。请稍后再试；如仍不行，请把编号告诉法院工作人员。', reference }
    : { code: known.code, message: known.message, ...(known.path === undefined ? {} : { path: known.path }), reference };
  return { statusCode: known?.status ?? 500, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, body: JSON.stringify(body) };
};
