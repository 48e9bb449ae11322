import * as z from 'zod/mini';

const ground = (title: string, article: string) => ({ title, article: `《中华人民共和国民事诉讼法》${article}` });

/** Why an action is not taken: what CPL 122 asks of every action is missing, or CPL 127 sends it elsewhere. */
export const inadmissibilityGrounds = {
  noInterest: ground('原告与本案没有直接利害关系', '第一百二十二条第一项'),
  noDefendant: ground('没有明确的被告', '第一百二十二条第二项'),
  noClaim: ground('没有具体的诉讼请求和事实、理由', '第一百二十二条第三项'),
  notCivil: ground('不属于人民法院受理民事诉讼的范围和本院管辖', '第一百二十二条第四项'),
  administrative: ground('依照行政诉讼法属于行政诉讼受案范围', '第一百二十七条第一项'),
  arbitration: ground('双方达成书面仲裁协议，应当申请仲裁', '第一百二十七条第二项'),
  otherBody: ground('依照法律规定应当由其他机关处理', '第一百二十七条第三项'),
  otherCourt: ground('不属于本院管辖', '第一百二十七条第四项'),
  alreadyDecided: ground('判决、裁定、调解书已经发生法律效力，应当申请再审', '第一百二十七条第五项'),
  barredForNow: ground('依照法律规定在一定期限内不得起诉', '第一百二十七条第六项'),
  divorceAgain: ground('离婚、收养案件没有新情况、新理由，六个月内又起诉', '第一百二十七条第七项'),
} as const;
export type InadmissibilityGround = keyof typeof inadmissibilityGrounds;
export const InadmissibilityGround = z.enum(Object.keys(inadmissibilityGrounds) as [InadmissibilityGround, ...InadmissibilityGround[]]);
