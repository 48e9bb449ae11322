export default definePageConfig({ navigationBarTitleText: '整理页面' });
