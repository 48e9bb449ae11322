export default definePageConfig({ navigationBarTitleText: '团队收件' });
