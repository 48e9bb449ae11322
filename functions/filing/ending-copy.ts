/** Texts of the papers with which a filing ends without becoming a case. */
export const endingCopy = {
  inadmissibilityRuling: {
    title: '民事裁定书', fileTitle: '不予受理裁定书',
    plaintiffs: (names: string) => `起诉人：${names}。`,
    intro: (facts: { day: string; plaintiffs: string; defendants: string; cause: string }) => `${facts.day}，本院收到${facts.plaintiffs}的起诉状。${facts.plaintiffs}以${facts.cause}为由，对${facts.defendants}提起诉讼。`,
    found: (reason: string) => `本院经审查认为，${reason.replace(/[。．.]+$/, '')}。`,
    ruled: (facts: { plaintiffs: string; ground: string; article: string }) => `本案${facts.ground}。依照${facts.article}、第一百二十六条、第一百五十七条第一款第一项规定，裁定如下：`,
    holding: (plaintiffs: string) => `对${plaintiffs}的起诉，本院不予受理。`,
    // 民诉法 171 II, 157 II: ten days, to the court above
    appeal: (upper: string) => `如不服本裁定，可以在裁定书送达之日起十日内，向本院递交上诉状，上诉于${upper}。`,
    by: (name: string) => `审判人员　${name}`,
  },
  transferNotice: {
    title: '管辖告知书', fileTitle: '管辖告知书',
    body: (facts: { cause: string; to: string; reason: string }) => `你（单位）就${facts.cause}提交的起诉材料已收到。经审查，本案不属于本院管辖：${facts.reason.replace(/[。．.]+$/, '')}。依照《中华人民共和国民事诉讼法》第一百二十七条第四项规定，请向有管辖权的${facts.to}起诉。`,
    keep: '你（单位）在本平台填写的内容和上传的材料都保留着，可以下载起诉状和证据后向该法院提交。向本院提交起诉材料的时间，以提交回执为准。',
  },
} as const;
