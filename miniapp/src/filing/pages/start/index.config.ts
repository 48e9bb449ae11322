export default definePageConfig({ navigationBarTitleText: '我要起诉' });
