export const copy = {
  back: '上一步',
  next: '下一步',
  titles: { answer: '答辩', jurisdictionObjection: '管辖权异议', counterclaim: '反诉' },
  plaintiffSays: '原告说',
};
