import { CourtError } from '../../../shared/kernel/errors';
import type { Occupancy, Present } from './occupancy';
import { isWalled, type RoomState } from './room-state';

const refuse = (message: string): never => { throw new CourtError('mediation.caucusRefused', message); };

const screened = (occupancy: Occupancy, members: readonly string[]): boolean =>
  occupancy.present.some((seat) => members.includes(seat.peerId) && seat.screenedFrom.some((other) => members.includes(other)));

/** Both sides agree to talk alone: the host names people and each of them agrees, or somebody asks and the host agrees. */
export const askCaucus = (occupancy: Occupancy, asker: Present, peerIds: readonly string[]): RoomState => {
  const { state } = occupancy;
  const host = occupancy.hostPeerId;
  if (isWalled(state.caucus)) return refuse('正在单独谈话，请先结束这一次。');
  if (host === undefined || occupancy.find(host) === undefined) return refuse('主持人不在调解室，不能单独谈话。');
  if (state.byPhone.length > 0) return refuse('有人正通过您的电话参加，能听到您说话。请先挂断电话，再单独谈话。');
  const wanted = occupancy.isHost(asker) ? peerIds : [asker.peerId];
  const members = [...new Set([host, ...wanted])];
  if (members.length < 2 || !members.every((peerId) => occupancy.find(peerId) !== undefined)) return refuse('请选择还在调解室里的人。');
  if (!occupancy.isHost(asker) && !occupancy.isAdmitted(asker)) return refuse('请等调解员请您进入。');
  if (members.length === occupancy.everyoneIn.length && members.every((peerId) => occupancy.everyoneIn.some((seat) => seat.peerId === peerId))) return refuse('大家都在这次谈话里了，不需要单独谈。');
  if (screened(occupancy, members)) return refuse('这两位当事人有保护安排，不能同处一室。请分别谈话。');
  const caucuses = state.caucuses + 1;
  return { ...state, caucuses, caucus: { caucusId: `c${caucuses}`, members, phase: 'asked', agreed: [asker.peerId], acked: [] } };
};

/** The last yes cuts the groups: from here on the server relays nothing across the wall. A no ends the asking. */
export const answerCaucus = (state: RoomState, peerId: string, agreed: boolean): RoomState => {
  const { caucus } = state;
  if (caucus?.phase !== 'asked' || !caucus.members.includes(peerId)) return refuse('现在没有要您答复的单独谈话。');
  if (!agreed) return { ...state, caucus: undefined };
  const all = [...new Set([...caucus.agreed, peerId])];
  return caucus.members.every((member) => all.includes(member))
    ? { ...state, epoch: state.epoch + 1, caucus: { ...caucus, agreed: all, phase: 'prep' } }
    : { ...state, caucus: { ...caucus, agreed: all } };
};

/** A member says: muted, and nobody else is connected to me. With the last one the talk is private. */
export const ackCaucus = (state: RoomState, peerId: string, caucusId: string): RoomState => {
  const { caucus } = state;
  if (caucus?.phase !== 'prep' || caucus.caucusId !== caucusId || !caucus.members.includes(peerId)) return state;
  const acked = [...new Set([...caucus.acked, peerId])];
  return { ...state, caucus: { ...caucus, acked, phase: caucus.members.every((member) => acked.includes(member)) ? 'sealed' : 'prep' } };
};

/** Everybody back to where they were; what was shown inside goes with it. */
export const endCaucus = (state: RoomState): RoomState => {
  if (state.caucus === undefined) return state;
  const { [state.caucus.caucusId]: _shown, ...pages } = state.pages;
  return { ...state, epoch: isWalled(state.caucus) ? state.epoch + 1 : state.epoch, pages, caucus: undefined };
};
