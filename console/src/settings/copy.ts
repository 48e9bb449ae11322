export const copy = {
  title: '设置',
  note: '法院信息来自部署时的配置文件，这里只供查看；退回原因和放假安排可以修改。',
  letters: '多次处理未成功的后台事件', lettersEmpty: '没有。', letter: { at: '时间', case: '案件', event: '事件', tries: '次数', error: '最后一次错误' },
  court: '本院信息', name: '名称', code: '法院代字', address: '地址', hotline: '电话', hours: '办公时间', demo: '演示模式', track: '先行调解模式', file: '单个文件上限', pay: '支付渠道',
  yes: '是', no: '否',
  tracks: { N: '登记立案后委派先行调解', L: '立案前登记、诉前调解' },
  channels: { wechat: '微信支付', alipay: '支付宝' },
  megabytes: (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`,
};
