export default definePageConfig({ navigationBarTitleText: '核验提交回执' });
