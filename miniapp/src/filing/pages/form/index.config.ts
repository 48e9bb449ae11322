export default definePageConfig({ navigationBarTitleText: '填写起诉状' });
