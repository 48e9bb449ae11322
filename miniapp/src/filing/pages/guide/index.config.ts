export default definePageConfig({ navigationBarTitleText: '选择案由' });
