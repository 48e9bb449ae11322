export default definePageConfig({ navigationBarTitleText: '起诉身份' });
