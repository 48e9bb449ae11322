export default definePageConfig({ navigationBarTitleText: '开始之前' });
