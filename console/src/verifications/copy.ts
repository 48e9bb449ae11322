export const copy = {
  title: '证件核验',
  note: '不使用人脸核验的当事人上传了证件。请核对姓名、号码、照片与证件影像一致。',
  empty: '没有待核验的证件。',
  name: '姓名', idNumber: '证件号码', method: '核验方式', documents: '证件影像核验', asked: '提交时间',
  files: '证件影像', file: (index: number) => `影像${index}`,
  pass: '核验通过', fail: '核验不通过', reason: '不通过的原因', reasonHint: '告诉当事人哪里不符、怎样重新提交。', confirm: '确认不通过', cancel: '取消',
  passed: '已核验通过', failed: '已告知核验不通过', list: '待核验名单',
};
