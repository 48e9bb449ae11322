export const copy = {
  offline: '连接不上服务器，请检查网络后重试。已提交的内容不受影响。',
  unreadable: '服务器暂时没有正常答复，请稍后重试。',
  done: '已完成',
  notUploaded: (name: string) => `“${name}”没有上传成功，请再试一次。`,
};
