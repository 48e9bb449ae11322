export default definePageConfig({ navigationBarTitleText: '查收文书' });
