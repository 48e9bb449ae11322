import { randomBytes } from 'node:crypto';
import type { OneUseCode, PlatformContext } from './platform-context';

const CODE_LIVES_MS = 5 * 60_000;
const SELF_MADE = { login: /^sim-(1\d{10})-.+$/, phone: /^simphone-(1\d{10})-.+$/, official: /^simoauth-(1\d{10})-.+$/ } as const;

export const issueCode = (context: PlatformContext, kind: OneUseCode['kind'], phone: string): string => {
  const code = `0${randomBytes(24).toString('base64url').slice(0, 31)}`;
  context.codes.put(code, { phone, kind, issuedAtMs: context.clock.nowMs(), used: false });
  return code;
};

/** The phone behind a code, once within five minutes; 40163 used, 40029 unknown, wrong kind or too old. */
export const spendCode = (context: PlatformContext, kind: OneUseCode['kind'], code: string): string | 40029 | 40163 => {
  const known = context.codes.get(code);
  if (known?.used === true) return 40163;
  const nowMs = context.clock.nowMs();
  if (known !== undefined) {
    if (known.kind !== kind || nowMs - known.issuedAtMs > CODE_LIVES_MS) return 40029;
    context.codes.put(code, { ...known, used: true });
    return known.phone;
  }
  const phone = SELF_MADE[kind].exec(code)?.[1] ?? (code === '' ? undefined : context.device.phone);
  if (phone === undefined) return 40029;
  // A foreign runtime may hand out the same made-up code for ever, so only our own form is spent.
  if (SELF_MADE[kind].test(code)) context.codes.put(code, { phone, kind, issuedAtMs: nowMs, used: true });
  return phone;
};
