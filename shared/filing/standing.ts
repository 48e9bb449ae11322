import * as z from 'zod/mini';
import { FileId } from '../kernel/ids';

/** As whom somebody files. */
export const actingAs = {
  self: '为自己起诉',
  organization: '代表公司、单位起诉',
  agent: '受别人委托，代理起诉',
  guardian: '作为监护人，替孩子或者不能自己打官司的家人起诉',
} as const;
export const ActingAs = z.enum(['self', 'organization', 'agent', 'guardian']);
export type ActingAs = z.infer<typeof ActingAs>;

/** 民诉法第60条（法定代理人）, 第61条、第62条（委托代理人、授权委托书）, 第51条（法人由法定代表人进行诉讼） */
export const proofs: Readonly<Record<Exclude<ActingAs, 'self'>, { readonly name: string; readonly hint: string }>> = {
  organization: { name: '单位证明', hint: '营业执照和法定代表人身份证明；工作人员办理的，再加单位的授权委托书。可以合成一个PDF' },
  agent: { name: '授权委托书', hint: '写明委托事项和权限，由委托人签名。律师另附所函，近亲属另附关系证明，可以合成一个PDF' },
  guardian: { name: '监护关系证明', hint: '户口簿、出生证明，或者指定监护的文书' },
};

export const guardianGrounds = ['未成年人', '不能辨认自己行为的成年人', '不能完全辨认自己行为的成年人'] as const;
export const guardianRelations = ['父母', '配偶', '子女', '其他近亲属', '居民委员会、村民委员会或者民政部门'] as const;

/** How the person who files stands to the plaintiff. Absent = for themselves. */
export const Standing = z.object({
  as: ActingAs,
  /** agents */
  authority: z.optional(z.enum(['general', 'special'])),
  /** guardians */
  relation: z.optional(z.enum(guardianRelations)),
  ground: z.optional(z.enum(guardianGrounds)),
  proof: z.optional(z.object({ fileId: FileId, name: z.string(), contentType: z.string(), bytes: z.number(), sha256: z.string() })),
});
export type Standing = z.infer<typeof Standing>;

/** What is still missing before somebody may file for another; undefined when nothing is. */
export const missingOfStanding = (standing: Standing | undefined): string | undefined => {
  if (standing === undefined || standing.as === 'self') return undefined;
  if (standing.as === 'agent' && standing.authority === undefined) return '请选择代理权限：一般授权还是特别授权';
  if (standing.as === 'guardian' && (standing.relation === undefined || standing.ground === undefined)) return '请选择您与原告的关系，以及为什么由您代为起诉';
  return standing.proof === undefined ? `请上传${proofs[standing.as].name}` : undefined;
};
