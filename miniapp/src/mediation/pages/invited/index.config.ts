export default definePageConfig({ navigationBarTitleText: '凭邀请码参加调解' });
