import * as z from 'zod/mini';
import { route } from '../kernel/contract';

/** A phone's picture reduced to about 1,600 px; larger ones do not pass the gateway. */
const MOST_BASE64 = 5_500_000;

export const ocrRoutes = {
  readIdCard: route({
    method: 'POST', path: '/api/ocr/id-cards', capability: 'identity.readCard', summary: '识读身份证照片上的姓名和号码（只供预填，照片不保存）',
    body: z.object({ picture: z.string().check(z.minLength(1, '请先拍一张身份证照片'), z.maxLength(MOST_BASE64, '照片太大了，请重新拍一张')) }),
    output: z.object({ idNumber: z.string(), name: z.optional(z.string()) }),
  }),
};
