import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createDraftKeeper, type SaveAnswers } from '../../../../miniapp/src/platform/draft/draft-keeper';
import type { DraftShelf } from '../../../../miniapp/src/platform/draft/draft-shelf';
import type { KeptDraft } from '../../../../miniapp/src/platform/draft/kept-draft';

let kept: KeptDraft | undefined;
const shelf: DraftShelf = { read: () => kept ?? { unsaved: {} }, keep: (next) => { kept = next; return true; }, forget: () => { kept = undefined; } };

const at = (second: number): string => `2026-11-23T06:00:0${second}Z`;
const answer = (overridden: { path: string; value: string }[] = []) => ({ savedAt: at(9), findings: [], overridden });

describe('the draft keeper', () => {
  beforeEach(() => {
    kept = undefined;
    jest.useFakeTimers();
  });

  it('keeps every keystroke on the device at once and sends them together within 3 seconds of rest', async () => {
    const save = jest.fn<SaveAnswers>().mockResolvedValue(answer());
    const keeper = createDraftKeeper(shelf, save);
    keeper.change({ 'facts.accident.description': '六' }, at(1));
    keeper.change({ 'facts.accident.description': '六月' }, at(2));
    expect(kept).toEqual({ unsaved: { 'facts.accident.description': { value: '六月', at: at(2) } } });
    expect(save).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(3000);
    expect(save.mock.calls).toEqual([[{ 'facts.accident.description': { value: '六月', at: at(2) } }]]);
    expect(keeper.state().saving).toBe('saved');
    expect(kept).toEqual({ unsaved: {}, lost: [] });
  });

  it('says so when the network is gone, keeps the answers, and sends them later', async () => {
    const save = jest.fn<SaveAnswers>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(answer());
    const keeper = createDraftKeeper(shelf, save);
    keeper.change({ 'claims.medical.amount': '100' }, at(1));
    await jest.advanceTimersByTimeAsync(3000);
    expect(keeper.state().saving).toBe('offline');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(keeper.state().saving).toBe('saved');
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('comes back with what an earlier visit could not send, on the same screen', async () => {
    const first = createDraftKeeper(shelf, jest.fn<SaveAnswers>().mockRejectedValue(new Error('offline')));
    first.change({ 'plaintiffs.0.name': '李晓梅' }, at(1));
    first.stand('plaintiffs.0');
    const save = jest.fn<SaveAnswers>().mockResolvedValue(answer());
    const second = createDraftKeeper(shelf, save);
    expect(second.state().typed).toEqual({ 'plaintiffs.0.name': '李晓梅' });
    expect(second.state().step).toBe('plaintiffs.0');
    await second.flush();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('does not lose what is typed while a save is on its way, and takes over what another device typed later', async () => {
    const keeper = createDraftKeeper(shelf, async () => {
      keeper.change({ 'claims.medical.hospital': '汉中市某医院' }, at(3));
      return answer([{ path: 'claims.medical.amount', value: '200' }]);
    });
    keeper.change({ 'claims.medical.amount': '100' }, at(1));
    await keeper.flush();
    expect(keeper.state().typed).toEqual({ 'claims.medical.amount': '200', 'claims.medical.hospital': '汉中市某医院' });
    expect(keeper.state().saving).toBe('waiting');
  });

  it('shows the words that gave way to a later device, and puts them back with one tap', async () => {
    const save = jest.fn<SaveAnswers>().mockResolvedValueOnce({ ...answer(), overridden: [{ path: 'claims.medical.hospital', value: '市医院', at: at(8) }] }).mockResolvedValue(answer());
    const keeper = createDraftKeeper(shelf, save);
    keeper.change({ 'claims.medical.hospital': '县医院' }, at(1));
    await keeper.flush();
    expect(keeper.state()).toMatchObject({ typed: { 'claims.medical.hospital': '市医院' }, lost: [{ path: 'claims.medical.hospital', lost: '县医院', stays: '市医院' }] });
    expect(createDraftKeeper(shelf, save).state().lost).toHaveLength(1);
    keeper.putBack('claims.medical.hospital', at(2));
    expect(keeper.state()).toMatchObject({ typed: { 'claims.medical.hospital': '县医院' }, lost: [] });
    // later than what it takes the place of, although this phone's clock is slow
    expect(kept?.unsaved['claims.medical.hospital']).toEqual({ value: '县医院', at: '2026-11-23T06:00:08.001Z' });
  });

  it('shows what it typed over without having seen it, and what another device changed after it was saved', async () => {
    const keeper = createDraftKeeper(shelf, jest.fn<SaveAnswers>().mockResolvedValue({ ...answer(), replaced: [{ path: 'a', value: '别处填的' }, { path: 'b', value: '看到过的' }] }));
    keeper.meet({ answers: { a: '', b: '看到过的' }, savedAt: at(0) }, []);
    keeper.change({ a: '这里填的', b: '改过的' }, at(3));
    await keeper.flush();
    expect(keeper.state().lost).toEqual([{ path: 'a', lost: '别处填的', stays: '这里填的' }]);
    keeper.letGo('a');
    keeper.meet({ answers: { a: '这里填的', b: '后来别处又改' }, savedAt: '2026-11-23T06:01:00Z' }, []);
    expect(keeper.state()).toMatchObject({ lost: [{ path: 'b', lost: '改过的', stays: '后来别处又改' }], typed: { b: '后来别处又改' } });
    keeper.letGo('b');
    keeper.meet({ answers: { a: '更早的样子', b: '' }, savedAt: at(0) }, []);
    expect(keeper.state().lost).toEqual([]);
  });

  it('says when the device has no room', () => {
    const keeper = createDraftKeeper({ ...shelf, keep: () => false }, jest.fn<SaveAnswers>().mockResolvedValue(answer()));
    keeper.change({ a: '字' }, at(1));
    expect(keeper.state().onDevice).toBe(false);
  });
});
