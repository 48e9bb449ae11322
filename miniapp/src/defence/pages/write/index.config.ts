export default definePageConfig({ navigationBarTitleText: '填写答辩材料' });
