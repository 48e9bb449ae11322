export const MAIL_COPY = { subject: '主题：' } as const;
