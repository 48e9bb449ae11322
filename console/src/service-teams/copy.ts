export const copy = {
  title: '律所和单位', note: '几个人一起收件的团队：核对执照后开通；有人离开的，由团队管理员在手机上移交，也可以由法院核对授权委托书后办理。', empty: '还没有团队。',
  columns: { name: '单位', kind: '类型', credit: '统一社会信用代码', asked: '申请', members: '成员', state: '状态', act: '办理' },
  asked: (name: string, day: string) => `${name} ${day}`, left: '（已离开）', members: (names: readonly string[]) => names.join('、'),
  review: '核对执照', reviewTitle: (name: string) => `核对执照：${name}`, accept: '核对无误，开通', accepted: '已开通', refuse: '不通过', refused: '已告知不通过', reason: '理由（申请人会看到）', cancel: '取消',
  hand: '办理移交', handTitle: (name: string) => `办理移交：${name}`, handHint: '接手的人马上成为代理人，离开的人马上看不到这些案件。请先核对写明接手人的授权委托书（《民事诉讼法》第六十二条、第六十三条）。', from: '谁的工作', to: '交给谁', power: '上传授权委托书', ok: '移交', handed: '已移交', log: '移交记录',
  logLine: (day: string, from: string, to: string, cases: number, tracks: number, by: string) => `${day} ${from} → ${to}：${cases}件案件，${tracks}份文书待查收，${by}办理`,
};
