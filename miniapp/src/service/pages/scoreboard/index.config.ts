export default definePageConfig({ navigationBarTitleText: '送达公开指标' });
