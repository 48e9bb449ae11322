export const copy = {
  title: '团队收件',
  intro: '律所或单位几个人一起收法院文书：谁的文书没打开，大家都看得到；有人离开，工作移交给同事。',
  join: '加入同事的团队', joinHint: '向团队管理员要邀请码。加入后，同事能看到您作为代理人收到了什么、有没有打开；打开文书仍要本人。', invite: '邀请码', joinOk: '加入',
  open: '为单位开通团队', openHint: '法院核对营业执照或者律所执业许可证以后可以使用，开通的人是管理员。', name: '单位全称', credit: '统一社会信用代码', kind: '单位类型', licence: '上传执照', photo: '拍执照', uploaded: (name: string) => `已上传：${name}`, openOk: '提交', missing: '请填写全称和信用代码，选择类型，并上传执照。',
  pending: '已提交，法院正在核对执照。', refused: (reason: string) => `没有通过：${reason}`,
  inbox: '团队的文书', waiting: '等法院核对授权', inboxNone: '还没有送达给团队的文书。', unread: (days: number) => `${days}天没有打开`, of: (member: string, titles: string) => `${member} · ${titles}`,
  rule: (days: number, example: boolean) => `文书到了${days}天没人打开，法院会发短信提醒每一位能收件的人和管理员${example ? '（示例默认值）' : ''}。`,
  members: '成员', administrator: '管理员', left: '已离开', newCode: '邀请同事', codeIs: (code: string, day: string) => `邀请码 ${code}，${day}前有效，请当面告诉同事。`,
  hand: '移交工作', handHint: '同事离开或者休假时，把他代理的全部案件交给另一位同事。短信马上改发给接手的人；法院核对新的授权委托书以后，接手的人就能打开文书。离开的人从现在起看不到这些案件。',
  from: '谁的工作', to: '交给谁', power: '上传写明接手人的授权委托书', photoPower: '拍授权委托书', handOk: '移交', handSure: (from: string, to: string) => `把${from}代理的全部案件交给${to}？移交后不能自己撤回。`, handMissing: '请选择双方，并上传授权委托书。', sure: '确认移交', cancel: '再想想',
  handed: (cases: number, tracks: number) => `已移交${cases}件案件，${tracks}份文书待查收。`,
  log: '移交记录', logLine: (day: string, from: string, to: string, cases: number, by: string) => `${day} ${from} → ${to}，${cases}件（${by}办理）`,
};
