export const SMS_COPY = {
  off: '用户关机',
  delivered: '用户短信送达成功',
} as const;
