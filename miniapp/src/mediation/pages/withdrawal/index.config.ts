export default definePageConfig({ navigationBarTitleText: '撤诉' });
