export default definePageConfig({ navigationBarTitleText: '分头报价' });
