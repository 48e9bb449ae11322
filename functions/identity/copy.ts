export const identityCopy = {
  /** how a person who has not proved who they are appears */
  unverifiedName: (phoneMasked: string): string => `手机${phoneMasked}用户`,
  faceNotPassed: '人脸核验没有通过。请确认姓名和身份证号是您本人的，在光线充足处再试一次；也可以改用证件核验或到法院窗口办理。',
  faceExpired: '核验超时了，请重新发起。',
} as const;

/** The default 安全语 is two of these: easy to remember and to read aloud. */
export const safeWords = [
  '青山', '秋月', '春风', '晚霞', '松涛', '溪水', '白云', '荷花', '竹林', '远帆', '晨光', '细雨', '红叶', '麦田', '石桥', '渔火', '梅香', '飞雁', '古井', '星河', '暖阳', '新茶', '柳岸', '雪松',
] as const;
