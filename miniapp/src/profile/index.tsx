import { identityRoutes } from '@shared/identity/contract';
import { call } from '../platform/api';
import { go, goHome, pageUrl } from '../platform/navigate';
import { RequireLogin } from '../platform/require-login';
import { useMe, useSession } from '../platform/session';
import { Box } from '../ui/box';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Facts } from '../ui/facts';
import { Frame } from '../ui/frame';
import { RowButton } from '../ui/row-button';
import { copy } from './copy';
import { SafePhrase } from './safe-phrase';

export default function ProfilePage() {
  const me = useMe();
  const end = useSession((state) => state.end);
  const party = me?.roles.includes('party') === true;
  const logout = (): void => {
    void call(identityRoutes.logout).catch(() => undefined).then(() => {
      end();
      goHome();
    });
  };
  return (
    <Frame title={copy.title} back={false} tab='profile'>
      <RequireLogin here={pageUrl('profile/index')}>
        <Card title={copy.identity}>
          <Facts items={[
            [copy.name, me?.name ?? copy.unknown],
            me?.phoneMasked === undefined ? undefined : [copy.phone, me.phoneMasked],
            party ? [copy.idNumber, me.idNumberMasked ?? copy.unknown] : undefined,
            [copy.identity, me?.verifiedBy === undefined ? copy.unknown : copy.verified[me.verifiedBy]],
          ]} />
          {party && me.verifiedBy === undefined ? <Button kind='primary' onPress={() => go('identity/pages/verify/index', { next: pageUrl('profile/index') })}>{copy.verify}</Button> : null}
        </Card>
        {party ? <Card><Box className='rows'><RowButton title={copy.services} detail={copy.servicesHint} onPress={() => go('service/pages/list/index')} /><RowButton title={copy.team} detail={copy.teamHint} onPress={() => go('service/pages/team/index')} /><RowButton title={copy.delegates} detail={copy.delegatesHint} onPress={() => go('filing/pages/delegates/index')} /><RowButton title={copy.invited} detail={copy.invitedHint} onPress={() => go('mediation/pages/invited/index')} /><RowButton title={copy.receipt} detail={copy.receiptHint} onPress={() => go('filing/pages/verify/index')} /></Box></Card> : null}
        {party ? <SafePhrase present={me.safePhrase} /> : null}
        <Button onPress={logout}>{copy.logout}</Button>
      </RequireLogin>
    </Frame>
  );
}
