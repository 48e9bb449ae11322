import { CourtError } from '../../shared/kernel/errors';
import { countUp } from '../platform/guards';
import { type CardFacts, cardFacts } from './domain/card-facts';
import type { CardReader } from './ports';

/** 示例默认值: enough for a family, too few to be somebody's free reading machine. */
const READINGS_PER_DAY = 40;
const DAY_MS = 86_400_000;

const isPicture = (bytes: Buffer): boolean => bytes.subarray(0, 3).toString('hex') === 'ffd8ff' || bytes.subarray(0, 4).toString('latin1') === '\x89PNG';
const unread = () => new CourtError('identity.cardUnread', '没有读出身份证上的号码，请手工填写，或者对准、避开反光再拍一张。', { path: 'picture' });

/** What a card says, for its holder to check and confirm. The picture is looked at and forgotten. */
export const readIdCard = async (reader: CardReader, personId: string, picture: string, at: Date): Promise<CardFacts> => {
  const bytes = Buffer.from(picture, 'base64');
  if (!isPicture(bytes)) throw new CourtError('documents.typeRefused', '这不是照片，请拍一张身份证人像面的照片。', { path: 'picture' });
  const readings = await countUp(`CARD#${personId}#${at.toISOString().slice(0, 10)}`, new Date(at.getTime() + DAY_MS));
  if (readings > READINGS_PER_DAY) throw new CourtError('request.tooMany', '今天识读的次数太多了，请手工填写，或明天再试。');
  const read = await reader.read(bytes);
  const facts = read === undefined ? undefined : cardFacts(read);
  if (facts === undefined) throw unread();
  return facts;
};
