export default definePageConfig({ navigationBarTitleText: '应诉' });
