export default definePageConfig({ navigationBarTitleText: '诉前调解' });
