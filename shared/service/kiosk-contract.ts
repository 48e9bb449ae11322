import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { DocumentId, KioskId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { InCode, ServiceRow } from './contract';
import { Kiosk } from './kiosk';
import { ServiceView } from './service';

const InKiosk = z.object({ kioskId: KioskId });
const StartCode = z.object({ startCode: z.string(), until: Instant });
const Session = z.object({ kioskId: KioskId, name: z.string(), token: z.string(), expiresAt: Instant });
/** What the addressee types beside the code of their message. */
const Addressee = z.object({ idNumberLast6: z.string().check(z.regex(/^[0-9A-Za-z]{6}$/, '请输入证件号码的最后6位')) });

/** The court's machines in the hall: each with a credential of its own, which opens the last four of these doors and no other. */
export const kioskRoutes = {
  kiosks: route({ method: 'GET', path: '/api/kiosks', capability: 'service.keepKiosks', summary: '大厅自助机：哪几台、最近一次联系、是否停用', output: z.object({ items: z.array(Kiosk) }) }),
  addKiosk: route({ method: 'POST', path: '/api/kiosks', capability: 'service.keepKiosks', summary: '登记一台自助机，得到一次性启用码', body: z.object({ name: z.string().check(z.minLength(2, '请写明放在哪里，比如“一楼大厅”'), z.maxLength(20, '名称最多20个字')) }), output: z.extend(StartCode, { kiosk: Kiosk }), status: 201 }),
  newStartCode: route({ method: 'POST', path: '/api/kiosks/{kioskId}/start-code', capability: 'service.keepKiosks', summary: '重新启用自助机：原来的凭据作废，得到新的启用码', params: InKiosk, output: StartCode }),
  endKiosk: route({ method: 'DELETE', path: '/api/kiosks/{kioskId}', capability: 'service.keepKiosks', summary: '停用自助机，立即生效', params: InKiosk, output: Kiosk }),
  startKiosk: route({ method: 'POST', path: '/api/kiosk-sessions', capability: 'identity.login', summary: '在自助机上输入启用码，换取这台机器自己的凭据', body: z.object({ startCode: z.string().check(z.regex(/^[2-9A-HJ-NP-Z]{8}$/, '请输入8位启用码')) }), output: z.extend(Session, { secret: z.string() }), status: 201 }),
  continueKiosk: route({ method: 'POST', path: '/api/kiosk-sessions/renewal', capability: 'identity.login', summary: '自助机凭自己的凭据续期', body: z.object({ kioskId: KioskId, secret: z.string() }), output: Session, status: 201 }),
  kiosk: route({ method: 'POST', path: '/api/service-codes/{code}/kiosk', capability: 'service.kiosk', summary: '在法院自助机上查收（送达码和证件号码后六位）', params: InCode, body: Addressee, output: ServiceRow }),
  kioskPaper: route({
    method: 'POST', path: '/api/service-codes/{code}/kiosk/papers/{documentId}', capability: 'service.kiosk', summary: '在法院自助机上看或打印其中一份文书', params: z.extend(InCode, { documentId: DocumentId }), body: Addressee,
    output: z.object({ url: z.string(), expiresAt: Instant, contentType: z.string(), name: z.string(), sha256: z.string(), preview: z.optional(z.object({ url: z.string(), contentType: z.string() })) }),
  }),
  kioskReceipt: route({ method: 'POST', path: '/api/service-codes/{code}/kiosk/receipt', capability: 'service.kiosk', summary: '在法院自助机上打印并领取', params: InCode, body: Addressee, output: ServiceView }),
};
