export default definePageConfig({ navigationBarTitleText: '代交诉讼费' });
