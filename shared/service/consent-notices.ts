/**
 * What a person is told before they answer about electronic service (在线诉讼规则 30), by version. A text is never changed: a new wording is a new version,
 * so that what was shown for an answer can be read for as long as the answer counts.
 */
export const consentNotices = {
  /** under the answer in the address form */
  'electronic-service/2026-11': [
    '请写准确的地址和电话；搬家、换号要及时告诉法院。写错、不告诉、拒收，文书被退回的，退回那天就算送达。',
    '这里确认的地址，一审之后的二审、再审、执行也可以用，除非您书面改了。',
    '是否同意电子送达由您自己决定，不影响案件。同意后，信息到达您手机的时间就是送达时间；判决书、裁定书、调解书您随时可以要纸质的。同意以后也可以撤回。',
  ],
  /** when signing for papers */
  'signing/2026-11': ['以后让法院把文书发到手机上（电子送达）？', '可以不选，也可以随时更改。'],
  /** read out by the clerk on the telephone */
  'phone-call/2026-11': ['法院有文书要送达您。您是否同意用电子方式接收？同意的，文书会发到您的手机；您可以不同意，也可以以后更改，您的诉讼权利不受影响。'],
  /** with the complaint */
  '2026-11': ['让法院把文书发到手机上（电子送达）？', '这是另一个问题，由您自己决定，不影响立案。同意后，法院可以用短信和本应用向您送达文书（包括判决书、裁定书、调解书），到达您手机的时间就是送达时间。您可以随时在法院更改。'],
} as const satisfies Record<string, readonly string[]>;
export type ConsentNotice = keyof typeof consentNotices;

/** The ways a text itself names, where no list was offered with it. */
export const waysNamed: Readonly<Record<string, readonly string[] | undefined>> = { '2026-11': ['inApp', 'sms'], 'signing/2026-11': ['inApp', 'sms', 'wechat'], 'phone-call/2026-11': ['inApp', 'sms', 'wechat'] };

export const noticeText = (version: string): string | undefined => (consentNotices as Record<string, readonly string[]>)[version]?.join('\n');
