export const copy = {
  title: '我要起诉',
  question: '您要解决的是哪一类纠纷？',
  hint: '选好后一步一步问您，大约需要20分钟。可以随时离开，内容会保存。',
  explanation: {
    'traffic-accident': '被汽车、摩托车、电动车撞伤或者撞坏东西，向肇事人、车主、保险公司要求赔偿。',
    'private-lending': '个人之间借钱，对方到期不还本金或者利息。',
  } as Readonly<Record<string, string>>,
  prepare: '请准备好：身份证、对方的姓名和地址、能说明情况的材料（拍照即可）。',
  continue: '上次没写完的',
  continueOne: (cause: string) => `继续填写：${cause}`,
  savedOn: (when: string) => `保存于 ${when}`,
  other: '不是这两类？请到法院诉讼服务大厅，或拨打诉讼服务热线咨询。',
};
