export const WECHAT_COPY = {
  notice: '微信服务通知',
  opens: '打开小程序：',
} as const;

export const FACE_COPY = {
  title: '模拟人脸核身',
  intro: '真实环境里，这里由微信拍摄人脸并与公安底库比对。模拟环境请选择结果：',
  name: '姓名',
  number: '身份证号',
  pass: '模拟：本人通过',
  fail: '模拟：未通过',
  rule: '演示人物的姓名和身份证号必须是同一个人，否则点“本人通过”也不会通过；其他人只检查身份证号的校验码是否正确。',
  mismatch: '姓名与身份证号不一致',
  unknownTitle: '核身链接无效',
  unknownText: '链接不对、已经用过或超过一小时。请回到法院页面重新开始核身。',
  doneTitle: '核身已完成',
  done: { passed: '模拟结果：通过。', failed: '模拟结果：未通过。', mismatched: '模拟结果：未通过，姓名与身份证号不一致。' },
  back: '返回法院页面',
} as const;

/** Made-up people of the demo cases (region 999999 does not exist): name → ID number. */
export const KNOWN_PEOPLE: Readonly<Record<string, string>> = {
  李晓梅: '99999919860412101X',
  王建军: '999999197909232023',
  张卫国: '999999197003038080',
  赵鹏: '999999199207083034',
  周代理: '999999198805051230',
};
