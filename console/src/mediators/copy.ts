export const copy = {
  title: '特邀调解员名册',
  note: '委托调解在案件页办理，系统按案由、地点、手上案件和结果推荐三位。',
  name: '调解员', organisation: '组织', kind: '类型', expertise: '专长', area: '辖区', covers: '覆盖的村（社区）', languages: '语言、方言', charging: '收费', record: '办理情况', listed: '名册', certificate: '证书', personId: '登录账号编号',
  listedYes: '在册', listedNo: '不在册', until: (day: string) => `到${day}`, running: (count: number) => `在办${count}件`,
  empty: '名册中还没有调解员，请管理员登记。',
  add: '登记调解员', edit: '修改', editOf: (name: string) => `修改${name}的登记`, save: '保存', cancel: '取消', saved: '名册已保存',
  fresh: { kind: 'people', charging: '不收费', languages: '普通话', active: true },
  eachOnALine: (what: string) => `${what}（一项一行）`, separators: /[\n、]/, from: '入册日期', to: '到期日期', active: '在册，可以接受委托', maySeal: '可以加盖本组织电子印章', maySealHint: '签署调解协议时，随调解员的签名盖上（在线调解规则第19条）',
  personIdHint: '由登录系统给出，person_staff 开头',
  figures: '调解统计',
  coverage: (count: number) => `覆盖${count}个村（社区）`,
};
