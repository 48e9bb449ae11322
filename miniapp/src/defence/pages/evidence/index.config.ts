export default definePageConfig({ navigationBarTitleText: '证据材料' });
