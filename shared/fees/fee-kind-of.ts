/**
 * Cause of action → fee kind. A claim for money out of a bodily injury is charged as property here;
 * courts are not uniform on it, so the clerk may choose another kind with a reason.
 */
const kinds: Readonly<Record<string, string>> = {
  机动车交通事故责任纠纷: 'property',
  民间借贷纠纷: 'property',
  买卖合同纠纷: 'property',
  金融借款合同纠纷: 'property',
  物业服务合同纠纷: 'property',
  银行信用卡纠纷: 'property',
  融资租赁合同纠纷: 'property',
  保证保险合同纠纷: 'property',
  证券虚假陈述责任纠纷: 'property',
  离婚纠纷: 'divorce',
  劳动争议: 'labour',
  追索劳动报酬纠纷: 'labour',
  劳动合同纠纷: 'labour',
  姓名权纠纷: 'personality_rights',
  名称权纠纷: 'personality_rights',
  肖像权纠纷: 'personality_rights',
  名誉权纠纷: 'personality_rights',
  荣誉权纠纷: 'personality_rights',
};

export const feeKindOf = (causeOfAction: string): string => (Object.hasOwn(kinds, causeOfAction) ? kinds[causeOfAction] : undefined) ?? 'property';
