import * as z from 'zod/mini';
import { CourtDate } from '../kernel/time';

const place = z.optional(z.string().check(z.maxLength(20)));

/** The answers before the form: for the warnings and the court they lead to. The clerk sees them beside the form. */
export const GuidedStart = z.object({
  knownOn: z.optional(CourtDate),
  defendantAt: place,
  defendantAway: z.optional(z.enum(['no', 'abroadOrMissing', 'inPrison'])),
  plaintiffAt: place,
  placeAt: place,
  agreed: z.optional(z.enum(['none', 'court', 'arbitration'])),
  agreedAt: place,
  /** why here, although the answers point to another court */
  reason: z.optional(z.string().check(z.maxLength(300, '理由请精简到300字以内'))),
});
export type GuidedStart = z.infer<typeof GuidedStart>;

interface Choice { readonly text: string; readonly detail?: string; readonly slug?: string; readonly next?: string }
interface Question { readonly text: string; readonly choices: readonly Choice[] }

/** 您遇到了什么事？ Each choice leads to a form or to one more question. */
export const causeQuestions: Readonly<Record<string, Question>> = {
  first: {
    text: '您遇到了什么事？',
    choices: [
      { text: '被车撞了，或者撞坏了东西', slug: 'traffic-accident' },
      { text: '别人欠钱不还', next: 'owed' },
      { text: '想离婚', slug: 'divorce' },
      { text: '单位拖欠工资、辞退、没有社保等', slug: 'labour' },
      { text: '买卖货物有纠纷', detail: '没付货款、没交货、质量有问题', slug: 'sale' },
      { text: '业主拖欠物业费', slug: 'property-management' },
      { text: '买股票、债券因虚假信息亏了钱', slug: 'securities-misrepresentation' },
    ],
  },
  owed: {
    text: '这笔钱是怎么欠下的？',
    choices: [
      { text: '个人或者普通公司借出去的钱', slug: 'private-lending' },
      { text: '货款、买东西的钱', slug: 'sale' },
      { text: '拖欠的工资', slug: 'labour' },
      { text: '银行、小额贷款公司等放的贷款', slug: 'financial-loan' },
      { text: '信用卡透支', slug: 'credit-card' },
      { text: '融资租赁的租金', detail: '租赁公司买来设备、车辆出租', slug: 'finance-lease' },
      { text: '保险公司替人还了贷款，要追回来', slug: 'guarantee-insurance' },
    ],
  },
};
