export default definePageConfig({ navigationBarTitleText: '调解员登录' });
