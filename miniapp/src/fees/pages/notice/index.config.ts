export default definePageConfig({ navigationBarTitleText: '交诉讼费' });
