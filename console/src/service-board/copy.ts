export const copy = {
  title: '送达工作台',
  note: '每一次送达的渠道、到达、阅读、签收和生效时间；最急的在前。',
  filter: '按进度查看',
  all: '全部',
  count: (n: number) => (n >= 100 ? '99+' : String(n)),
  pages: { label: '送达', board: '进度', tasks: '任务', phone: '电话回复', teams: '律所和单位', figures: '统计' },
  columns: { number: '案号', addressee: '受送达人', bundle: '文书', state: '状态', tries: '渠道', ordered: '发起', next: '下一步', effect: '生效' },
  next: (lane: string, when: string) => `${lane}，${when}转下一步`,
  waits: '等待结果登记',
  notEffective: '尚未生效',
  empty: '没有符合条件的送达。',
};
