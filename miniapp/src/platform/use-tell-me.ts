import { courtRoutes } from '@shared/courts/contract';
import { identityRoutes } from '@shared/identity/contract';
import type { SubscriptionKind } from '@shared/notification/subscription';
import { call } from './api';
import { requestSubscription } from './request-subscription';
import { useLoad } from './use-load';

/**
 * Asks, at a tap that was meant for something else, whether the court may tell of what follows; WeChat allows one message for each 允许.
 * Call it first in the tap. It never stands in the way: a refusal or a failure only means that the SMS comes alone.
 */
export const useTellMe = (...kinds: readonly SubscriptionKind[]): (() => Promise<void>) => {
  const ids = useLoad(process.env.TARO_ENV === 'weapp' ? () => call(courtRoutes.court) : undefined, []).data?.subscribeTemplateIds;
  return async () => {
    if (ids === undefined) return;
    try {
      const allowed = await requestSubscription(kinds.map((kind) => ids[kind]));
      const accepted = kinds.filter((kind) => allowed.includes(ids[kind]));
      if (accepted.length > 0) await call(identityRoutes.allowMessages, { body: { accepted } });
    } catch {
      // told by SMS
    }
  };
};
