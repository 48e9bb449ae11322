export const copy = {
  title: '自助机', note: '大厅里的自助机各有自己的凭据，只能凭送达码和证件号码查收、打印文书，不能打开别的案件材料；停用后立即失效。', empty: '还没有登记自助机。',
  columns: { name: '放在哪里', added: '登记', started: '启用', seen: '最近联系', state: '状态', act: '办理' },
  added: (name: string, day: string) => `${name} ${day}`, ended: (name: string, day: string) => `${name} ${day}停用`,
  add: '登记自助机', addTitle: '登记一台自助机', name: '放在哪里', nameExample: '例如：一楼大厅1号机', addOk: '登记', cancel: '取消', again: '重新启用', end: '停用',
  againTitle: '重新启用这台自助机？', againText: '机器上原来的凭据马上作废，要到机器上输入新的启用码。', endTitle: '停用这台自助机？', endText: '正在使用的人会立即退出。停用后不能恢复，要用请重新登记。', ended_: '已停用', made: '已生成启用码',
  codeTitle: '启用码', codeText: (name: string, until: string) => `请在${until}前，到“${name}”上打开下面的地址，输入这个启用码。只能用一次，关闭后不再显示。`, address: '自助机地址', close: '我记下了',
};
