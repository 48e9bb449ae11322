export const copy = {
  title: '律所和单位', note: '几个人一起收件的团队：核对执照后开通；有人离开的，由团队管理员在手机上移交，也可以由法院核对授权委托书后办理。', empty: '还没有团队。',
  columns: { name: '单位', kind: '类型', credit: '统一社会信用代码', asked: '申请', members: '成员', state: '状态', act: '办理' },
  asked: (name: string, day: string) => `${name} ${day}`, left: '（已离开）', members: (names: readonly string[]) => names.join('、'),
  review: '核对执照', reviewTitle: (name: string) => `核对执照：${name}`, accept: '核对无误，开通', accepted: '已开通', refuse: '不通过', refused: '已告知不通过', reason: '理由（申请人会看到）', cancel: '取消',
  claims: (n: number) => `核对授权 ${n}件`,
  claim: {
    title: (team: string) => `等待核对授权：${team}`, note: '移交以后接手的人要等法院核对授权委托书。先打开委托书看一遍，再一并通过；有问题的，进案件单独处理。', back: '返回律所和单位', empty: '没有等待核对的授权。',
    columns: { number: '案号', party: '被代理人', agent: '接手的人', from: '原来由谁代理', asked: '申请', power: '授权委托书' }, none: '–', look: '打开', missing: '没有委托书',
    accept: (n: number) => `${n}件核对通过`, ask: (n: number) => `${n}件的授权委托书都核对过了？`, text: (names: string) => `${names}将在这些案件里成为代理人，可以查阅文书、代为签收。每件各记一条留痕（《民事诉讼法》第六十二条）。`, ok: '核对通过',
  },
  hand: '办理移交', handTitle: (name: string) => `办理移交：${name}`, handHint: '接手的人马上成为代理人，离开的人马上看不到这些案件。请先核对写明接手人的授权委托书（《民事诉讼法》第六十二条、第六十三条）。', from: '谁的工作', to: '交给谁', power: '上传授权委托书', ok: '移交', handed: '已移交', log: '移交记录',
  logLine: (day: string, from: string, to: string, cases: number, tracks: number, by: string) => `${day} ${from} → ${to}：${cases}件案件，${tracks}份文书待查收，${by}办理`,
};
