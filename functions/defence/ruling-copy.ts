/** Texts of the ruling on an objection to jurisdiction (民事诉讼文书样式: 裁定书，管辖权异议用). */
export const rulingCopy = {
  title: '民事裁定书', fileTitle: '民事裁定书（管辖权异议）',
  intro: (plaintiffs: string, defendants: string, cause: string, on: string) => `原告${plaintiffs}与被告${defendants}${cause}一案，本院于${on}立案。`,
  objected: (who: string, asksFor: string, grounds: string) => `${who}在提交答辩状期间，对管辖权提出异议，请求移送${asksFor}审理。理由：${grounds.replace(/[。．.]+$/, '')}。`,
  found: (reason: string, basis: string, article: string) => `本院经审查认为，${reason.replace(/[。．.]+$/, '')}。本案依${article}（${basis}）确定管辖。`,
  law: { dismissed: (who: string) => `${who}的管辖权异议不成立。`, transferred: (who: string) => `${who}的管辖权异议成立。` },
  under: (article: string) => `依照${article}、第一百三十条第一款、第一百五十七条第一款第二项规定，裁定如下：`,
  ruled: { dismissed: (who: string) => `驳回${who}对本案管辖权提出的异议。`, transferred: (who: string, court: string) => `${who}对管辖权提出的异议成立，本案移送${court}处理。` },
  // 办法 13 (六)
  fee: (yuan: string, who: string) => `案件受理费${yuan}元，由${who}负担。`,
  appeal: (upper: string) => `如不服本裁定，可以在裁定书送达之日起十日内，向本院递交上诉状，并按照对方当事人或者代表人的人数提出副本，上诉于${upper}。`,
  // 解释 276
  atOnce: '本裁定一经作出即生效。',
  judge: '审判员',
  manner: (court: string) => `移送${court}`,
} as const;
