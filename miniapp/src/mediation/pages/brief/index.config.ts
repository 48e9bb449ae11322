export default definePageConfig({ navigationBarTitleText: '案情一页纸' });
