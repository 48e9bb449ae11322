const measures = (item: string): string => `《诉讼费用交纳办法》第八条第（${item}）项`;

/** 办法 8, 9: what costs no acceptance fee. Keys are tariff kinds as well, so the quote says so with its article. */
export const freeOfCharge = {
  special_procedure: { title: '适用特别程序审理的案件', article: measures('一') },
  dismissal: { title: '裁定不予受理、驳回起诉、驳回上诉的案件', article: measures('二') },
  procedural_appeal: { title: '对不予受理、驳回起诉和管辖权异议裁定不服，提起上诉的案件', article: measures('三') },
  administrative_compensation: { title: '行政赔偿案件', article: measures('四') },
  retrial: { title: '依照审判监督程序审理的案件（办法第九条两种情形除外）', article: '《诉讼费用交纳办法》第九条' },
  pre_filing_mediation: { title: '立案前的诉前调解', article: '《诉讼费用交纳办法》第七条、第二十条；《人民调解法》第四条' },
} as const;
