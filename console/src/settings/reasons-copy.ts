export const copy = {
  heading: '退回补正的常见原因', note: '书记员退回时可以选用，也会在当事人提交前显示本院最常用的几条。修改后立即生效，旧版本保留。', example: '示例默认值：还没有按本院的实际情况修改',
  changed: (version: number) => `第${version}版，修改于`, title: '名称', text: '告知当事人的话', titleOf: (n: number) => `第${n}条的名称`, textOf: (n: number) => `第${n}条告知当事人的话`, used: (count: number) => `已用${count}次`,
  remove: '删除', removeOf: (title: string) => `删除“${title}”`, add: '加一条', save: '保存', saved: '已保存', whole: '名称至少2个字，告知的话至少10个字',
};
