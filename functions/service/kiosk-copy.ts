export const kioskCopy = {
  unknown: '没有找到这台自助机，请刷新列表。',
  ended: '这台自助机已经停用，请重新登记一台。',
  startCode: '启用码不对或者已经过期，请工作人员在工作台重新生成。',
  often: '启用码输错的次数太多，请一小时后再试。',
  credential: '这台自助机的凭据已经失效，请工作人员重新启用。',
};
