export const PAGE_COPY = {
  simulated: '模拟环境',
  banner: '模拟环境：这里的付款、短信、登录和票据都是演示，没有真实的钱，也不会发给任何人。',
} as const;
