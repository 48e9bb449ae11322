import * as z from 'zod/mini';
import { PartyId } from '../kernel/ids';
import { ElectronicChannel, Instance } from './consent';

/** 送达地址确认书 (法院专递规定 4; 在线诉讼规则 30; 解释 136, 137), as the party fills it in. */
export const AddressForm = z.object({
  partyId: PartyId,
  recipient: z.string().check(z.minLength(2, '请填写收件人姓名'), z.maxLength(50, '收件人姓名过长')),
  postalAddress: z.string().check(z.minLength(6, '请填写详细地址，到门牌号'), z.maxLength(200, '地址过长')),
  postcode: z.optional(z.string().check(z.regex(/^\d{6}$/, '邮政编码是6位数字'))),
  phone: z.string().check(z.regex(/^1[3-9]\d{9}$/, '请输入11位手机号码')),
  email: z.optional(z.email('请填写正确的电子邮箱')),
  designatedReceiver: z.optional(z.string()),
  /** CPL 90 I; 在线诉讼规则 29: a question of its own, with nothing chosen beforehand */
  electronicService: z.enum(['given', 'refused']),
  channels: z.array(ElectronicChannel),
  /** judgments, rulings, 调解书 too, CPL 90 I */
  coversJudgments: z.boolean(),
  instances: z.array(Instance).check(z.minLength(1, '请至少选择一个适用的阶段')),
  confidential: z.boolean(),
  noticeVersion: z.string(),
  signature: z.string().check(z.minLength(2, '请签上您的姓名')),
});
export type AddressForm = z.infer<typeof AddressForm>;
