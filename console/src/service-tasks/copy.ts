export const copy = {
  title: '送达任务', note: '要有人动手的事：打电话、寄信、上门、公告、处理异议、寄纸质文书。最急的在前。', empty: '没有待办的送达任务。',
  columns: { number: '案号', kind: '任务', addressee: '受送达人', papers: '文书', due: '办理期限', act: '办理' },
  papers: (titles: readonly string[]) => `${titles.slice(0, 2).join('、')}${titles.length > 2 ? ` 等${titles.length}份` : ''}`,
  sheet: '任务单', sheetOf: (name: string) => `打开任务单：${name}`, report: '登记结果', reportOf: (name: string) => `登记结果：${name}`,
  done: '已登记', cancel: '取消', ok: '登记', proof: '上传证明材料', note2: '备注',
  call: { outcome: '通话结果', confirmed: '本人确认这个号码可以作为送达地址', consent: '是否同意电子送达', given: '同意', refused: '不同意', newPhone: '本人提供的新号码（没有不填）' },
  paper: { step: '进展', posted: '已寄出', entrusted: '已委托', handed: '有结果', tracking: '邮件号', court: '受委托法院', channel: '方式', result: '结果', on: '日期', receiver: '由谁签收', receiverName: '签收人姓名', witnessed: '有见证人，或者已拍照、录像' },
  announce: { text: '公告内容', place: '张贴地点或刊登载体', on: '张贴或刊登日期（以最后的为准）', hint: '下落不明或者其他方式无法送达的，才能公告；简易程序不能公告。期满日由系统计算。' },
  dispute: { upheld: '异议是否成立', yes: '成立', no: '不成立', reason: '理由（会告诉当事人）', arrivedOn: '当事人证明的实际到达日期（没有不填）', said: (ground: string, text: string) => `当事人说：${ground}${text === '' ? '' : `，${text}`}` },
  copyProvided: { hint: '纸质文书已经寄出或者当面交给当事人。', tracking: '邮件号（当面交的不填）' },
  noted: { hint: '各种方式都没有送达，也不能公告。请写明怎样处理，例如裁定转为普通程序后公告。', note: '处理情况' },
  many: { label: (count: number) => `登记${count}件电话无人接听`, title: (count: number) => `${count}件都登记为无人接听？`, text: '登记后，这些送达转入下一种方式。', ok: '确认登记' },
};
