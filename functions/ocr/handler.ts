import { ocrRoutes } from '../../shared/ocr/contract';
import { httpHandler } from '../platform/http';
import { readIdCard } from './read-id-card';
import { tesseractCardReader } from './tesseract-card-reader';

export const handler = httpHandler(ocrRoutes, {
  readIdCard: async ({ caller, body, at }) => readIdCard(tesseractCardReader, caller.personId, body.picture, at),
});
