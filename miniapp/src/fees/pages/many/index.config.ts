export default definePageConfig({ navigationBarTitleText: '一次交多笔' });
