export default definePageConfig({ navigationBarTitleText: '共同原告签名' });
