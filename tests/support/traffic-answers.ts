/** A whole 机动车交通事故责任纠纷 form of made-up people, as the phone sends it. */
export const trafficAnswers: Readonly<Record<string, string>> = {
  'plaintiffs.0.name': '李晓梅', 'plaintiffs.0.sex': '女', 'plaintiffs.0.bornOn': '1986-04-12', 'plaintiffs.0.ethnicity': '汉族', 'plaintiffs.0.idKind': '居民身份证', 'plaintiffs.0.idNumber': '99999919860412101X',
  'plaintiffs.0.phone': '13900000001', 'plaintiffs.0.domicile': '陕西省汉中市汉台区北关街道示例路1号', 'plaintiffs.0.residence': '同住所地',
  'defendants.0.kind': '自然人', 'defendants.0.name': '王建军', 'defendants.0.idNumber': '999999197909232023', 'defendants.0.phone': '13900000002', 'defendants.0.domicile': '陕西省汉中市南郑区示例镇2组',
  'defendants.1.kind': '法人或非法人组织', 'defendants.1.name': '示例财产保险股份有限公司汉中中心支公司', 'defendants.1.creditCode': '91999999MA0DEMXANC', 'defendants.1.legalRepresentative': '陈示例', 'defendants.1.phone': '13900000003', 'defendants.1.domicile': '陕西省汉中市汉台区示例大道8号',
  'claims.medical.amount': '23486.50', 'claims.lostIncome.amount': '12613.50', 'claims.mentalDistress.amount': '20000.00', 'claims.nursing.amount': '3000.00', 'claims.other.amount': '8900.00', 'claims.other.description': '营养、伙食、交通和修车',
  'claims.litigationCosts.claimed': 'yes', 'jurisdiction.preservation.preFiling': 'no', 'jurisdiction.appraisal.requested': 'no',
  'facts.accident.description': '2026年6月18日8时10分许，被告驾驶陕F00000号小型轿车在路口右转时与骑电动自行车直行的原告相撞，致原告受伤、车辆受损。',
  'facts.liability.description': '交警认定王建军负全部责任，原告无责任。', 'facts.insurance.description': '陕F00000号车投保交强险和商业三者险100万元。', 'facts.basis.description': '《中华人民共和国民法典》第一千一百七十九条。',
  'mediation.knowsMediation': '了解', 'mediation.knowsSpeed': '了解', 'mediation.knowsFee': '了解', 'mediation.knowsChange': '了解', 'mediation.knowsConfidence': '了解', 'mediation.knowsEffect': '了解', 'mediation.considersFirstMediation': '否',
};
