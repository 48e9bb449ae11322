export default definePageConfig({ navigationBarTitleText: '诉讼费' });
