import { CourtError } from '../../shared/kernel/errors';
import { loadCase } from '../cases/case-log';
import { recall, remember } from '../platform/guards';
import { readableCode } from '../platform/new-id';
import { copy } from './copy';
import { findByCode } from './lookups';
import { serviceIn } from './service-items';

const TOKEN_LENGTH = 10;
const FRESH_MS = 15 * 86_400_000;
const keyOf = (token: string): string => `SERVICELINK#${token}`;

/** A short address for one message. It names nothing and opens nothing by itself. */
export const newLink = async (code: string, at: Date): Promise<string> => {
  const token = readableCode(TOKEN_LENGTH);
  await remember(keyOf(token), { code }, new Date(at.getTime() + FRESH_MS));
  return token;
};

/** For which code a link stands: while it is fresh, and until the papers were opened by whom they are for. @throws service.linkGone */
export const openLink = async (token: string, at: Date): Promise<{ code: string }> => {
  const code = (await recall(keyOf(token), at))?.data['code'];
  const found = typeof code === 'string' ? await findByCode(code) : undefined;
  if (typeof code !== 'string' || found === undefined) throw new CourtError('service.linkGone', copy.refusals.linkGone);
  if (serviceIn(await loadCase(found.caseId), found.serviceId).openedAt !== undefined) throw new CourtError('service.linkGone', copy.refusals.linkGone);
  return { code };
};
