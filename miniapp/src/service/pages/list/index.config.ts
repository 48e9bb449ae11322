export default definePageConfig({ navigationBarTitleText: '送达给我的文书' });
