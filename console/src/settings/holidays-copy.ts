export const copy = {
  title: '放假安排', note: '国务院办公厅公布下一年的放假安排后，由管理员录入。录入前，涉及该年的期限都是暂定的；录入后逐件重新计算，日期有变的会通知当事人。',
  year: '年份', source: '通知名称和文号', sourceHint: '例如：国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕×号）',
  paste: '粘贴通知全文', pasteHint: '从“一、元旦”到“七、国庆节”，粘贴后点“读取”，再核对下表。', read: '读取', nothingRead: '没有读出放假日期，请检查粘贴的内容，或在下表逐项填写。',
  table: '放假日期', name: '节日', from: '开始', to: '结束', add: '添加一行', remove: (name: string) => `删除${name === '' ? '这一行' : name}`,
  workDays: '补班日（周末上班）', workDaysHint: '用逗号或换行分开，例如：2027-02-20，2027-10-09',
  check: '核对并保存', findings: '请先核对', confirm: { title: (year: number) => `保存${year}年放假安排`, text: '保存后立即生效，各案未到期的暂定期限将重新计算，日期有变的通知当事人。原有版本保留备查。', ok: '确认保存', cancel: '再看看' },
  saved: '已保存，期限正在重新计算',
  versions: '已录入的版本', none: '还没有录入过。系统内置2024—2026年。', columns: { year: '年份', version: '版本', source: '依据', days: '放假与补班', by: '录入人', at: '录入时间' },
  days: (holidays: number, workDays: number) => `${holidays}个假期，${workDays}天补班`, inForce: '现行', earlier: '已被替换',
  redating: (year: number, cases: number, changed: number) => `${year}年：正在重新计算，已看过${cases}件，${changed}个日期有变或已确定。`,
  redated: (year: number, cases: number, changed: number) => `${year}年：重新计算完毕，看过${cases}件在办案件，${changed}个日期有变或已确定。`,
};
