export default definePageConfig({ navigationBarTitleText: '退费收款账户' });
