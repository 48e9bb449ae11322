export default definePageConfig({ navigationBarTitleText: '掌上法院' });
