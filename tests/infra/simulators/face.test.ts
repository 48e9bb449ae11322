import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulators, type RunningSimulators } from '../../../infra/local/simulators/start-simulators';
import { certHash } from '../../../infra/local/simulators/wechat-platform/cert-hash';
import { describeWithShared } from '../../support/describe-with-shared';
import { readShared } from '../../support/shared-folder';
import { KEYS, testEnvironment } from './test-world';

type Json = Record<string, unknown>;

describe('WeChat platform simulator', () => {
  let running: RunningSimulators;
  let token = '';
  const post = async (path: string, body: object): Promise<Json> =>
    (await (await fetch(`${running.url}${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json()) as Json;
  const withToken = (path: string, body: object): Promise<Json> => post(`${path}?access_token=${token}`, body);
  const login = async (code: string): Promise<Json> =>
    (await (await fetch(`${running.url}/sns/jscode2session?appid=${KEYS.appid}&secret=wechat-secret&js_code=${code}&grant_type=authorization_code`)).json()) as Json;

  beforeAll(async () => {
    running = await startSimulators(testEnvironment());
    const asked = { grant_type: 'client_credential', appid: KEYS.appid, secret: 'wechat-secret' };
    token = String((await post('/cgi-bin/stable_token', asked)).access_token);
    expect((await post('/cgi-bin/stable_token', asked)).access_token).toBe(token);
  });
  afterAll(async () => { await running.close(); });

  it('spends a login code once and keeps the openid of a phone', async () => {
    const { code } = await post('/sim/wechat/login-code', { phone: '13900000001' });
    const { openid } = await login(String(code));
    expect(openid).toMatch(/^o.{27}$/);
    expect((await login(String(code))).errcode).toBe(40163);
    expect((await login('sim-13900000001-a')).openid).toBe(openid);
    expect((await login('made-up')).errcode).toBe(40029);
  });

  it('tells the phone number for its own code and the living token only', async () => {
    const { code } = await post('/sim/wechat/phone-code', { phone: '13900000001' });
    expect((await post('/wxa/business/getuserphonenumber?access_token=no', { code })).errcode).toBe(40001);
    expect(await withToken('/wxa/business/getuserphonenumber', { code })).toMatchObject({ errcode: 0, phone_info: { purePhoneNumber: '13900000001', countryCode: '86', watermark: { appid: KEYS.appid } } });
    expect((await withToken('/wxa/business/getuserphonenumber', { code })).errcode).toBe(40163);
  });

  it('sends one message per granted prompt', async () => {
    const { openid } = await login('sim-13900000001-b');
    const message = { touser: openid, template_id: 'notice', data: { thing1: { value: '请交诉讼费' } } };
    expect((await withToken('/cgi-bin/message/subscribe/send', message)).errcode).toBe(43101);
    await post('/sim/phones/13900000001/wechat-grant', { templateId: 'notice' });
    expect((await withToken('/cgi-bin/message/subscribe/send', message)).errcode).toBe(0);
    expect((await withToken('/cgi-bin/message/subscribe/send', message)).errcode).toBe(43101);
  });

  it.each([
    ['李晓梅', '99999919860412101X', true, 10000],
    ['李晓梅', '99999919860412101X', false, 10301],
    ['李晓梅', '999999197909232023', true, 10301],
    ['周代理', '999999198805051230', true, 10000],
    ['路人甲', '11010519491231002X', true, 10000],
    ['路人甲', '110105194912310021', true, 10301],
  ])('checks %s %s, tapped %s → %i', async (certName, certNo, passed, verifyRet) => {
    const seq = { out_seq_no: 'SEQ-00001', openid: 'oTest' };
    const { verify_id } = await withToken('/cityservice/face/identify/getverifyid', { ...seq, cert_info: { cert_type: 'IDENTITY_CARD', cert_name: certName, cert_no: certNo } });
    const query = { ...seq, verify_id, cert_hash: certHash('IDENTITY_CARD', certName, certNo) };
    expect((await withToken('/cityservice/face/identify/queryverifyinfo', query)).verify_ret).toBe(10300);
    const page = await fetch(`${running.url}/sim/face?verify_id=${String(verify_id)}&return_url=${encodeURIComponent('http://127.0.0.1:8080/#/back')}`);
    expect(await page.text()).toContain('模拟：本人通过');
    await post('/sim/face/act', { verify_id, passed });
    expect(await withToken('/cityservice/face/identify/queryverifyinfo', query)).toMatchObject({ errcode: 0, verify_ret: verifyRet });
    expect((await withToken('/cityservice/face/identify/queryverifyinfo', { ...query, cert_hash: certHash('IDENTITY_CARD', '别人', certNo) })).errcode).not.toBe(0);
  });
});

describeWithShared('the documented cert_hash', (folder) => {
  it('is computed as the platform documents it', () => {
    const vector = readShared(folder, 'vectors/21-weapp-face-cert_hash.json') as { inputs: { cert_info: Record<string, string> }; expected: { cert_hash: string } };
    const { cert_type = '', cert_name = '', cert_no = '' } = vector.inputs.cert_info;
    expect(certHash(cert_type, cert_name, cert_no)).toBe(vector.expected.cert_hash);
  });
});
