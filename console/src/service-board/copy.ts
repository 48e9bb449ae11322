export const copy = {
  title: '送达工作台',
  note: '每一次送达的渠道、到达、阅读、签收和生效时间。',
  filter: '按状态筛选',
  states: [{ value: '', label: '全部' }, { value: 'dispatched', label: '已发出' }, { value: 'delivered', label: '已到达' }, { value: 'opened', label: '已打开' }, { value: 'confirmed', label: '已签收' }, { value: 'objected', label: '有异议' }],
  columns: { number: '案号', addressee: '受送达人', bundle: '文书', state: '状态', tries: '渠道', ordered: '发起', effect: '生效' },
  channels: { inApp: '站内', wechat: '微信', sms: '短信' },
  results: { sent: '已发送', accepted: '已受理', delivered: '已到达', failed: '未到达' },
  notEffective: '尚未生效',
  empty: '没有符合条件的送达。',
};
