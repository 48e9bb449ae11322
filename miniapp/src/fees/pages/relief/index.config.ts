export default definePageConfig({ navigationBarTitleText: '交费有困难' });
