import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handler } from '../../../functions/ocr/handler';
import { readIdCard } from '../../../functions/ocr/read-id-card';
import { call, tokenOf } from '../../support/call';
import { jpegOf } from '../../support/sample-files';

const at = new Date('2026-11-23T06:00:00.000Z');
const photo = jpegOf(1).toString('base64');

describe('reading an ID card', () => {
  let store: Store;
  beforeAll(async () => { store = await startStore(); });
  afterAll(() => store.stop());

  it('says what it read, and keeps nothing', async () => {
    const reader = { read: async () => ({ block: '姓名 李晓梅\n99999919860412101X', scattered: '李晓梅\n99999919860412101X' }) };
    expect(await readIdCard(reader, 'person_one', photo, at)).toEqual({ idNumber: '99999919860412101X', name: '李晓梅' });
    expect(store.objects.size).toBe(0);
  });

  it.each([
    ['nothing legible', async () => ({ block: '看不清', scattered: '' })],
    ['no answer in time', async () => undefined],
  ])('asks to type by hand: %s', async (_, read) => {
    await expect(readIdCard({ read }, 'person_two', photo, at)).rejects.toMatchObject({ code: 'identity.cardUnread', message: expect.stringContaining('请手工填写') });
  });

  it('refuses what is no picture, and more than a day’s share', async () => {
    const read = async () => ({ block: '', scattered: '99999919860412101X' });
    await expect(readIdCard({ read }, 'person_three', Buffer.from('hello').toString('base64'), at)).rejects.toMatchObject({ code: 'documents.typeRefused' });
    for (let time = 0; time < 40; time += 1) await readIdCard({ read }, 'person_four', photo, at);
    await expect(readIdCard({ read }, 'person_four', photo, at)).rejects.toMatchObject({ code: 'request.tooMany' });
  });

  it('asks who is there first', async () => {
    expect((await call(handler, 'POST', '/api/ocr/id-cards', { body: { picture: photo } })).body).toMatchObject({ code: 'access.loginNeeded' });
    expect((await call(handler, 'POST', '/api/ocr/id-cards', { token: await tokenOf('person_five', ['party'], '甲'), body: {} })).body).toMatchObject({ code: 'request.invalid' });
  });
});
