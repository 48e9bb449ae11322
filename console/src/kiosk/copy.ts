export const copy = {
  title: '自助查收文书、交诉讼费', call: '需要帮助，请叫大厅工作人员',
  start: { heading: '这台自助机还没有启用', hint: '工作人员：请在工作台“送达 → 自助机”里登记或重新启用，把得到的8位启用码输入到这里。启用码只能用一次。', ok: '启用', done: '已启用' },
  cut: { heading: '暂时连不上法院', hint: '机器会自己重试。急需文书的，请到窗口领取。' },
  code: { heading: '请输入短信里的8位送达码', hint: '送达码是字母和数字，没有0、1和字母O、I。没有收到短信的，请到窗口。', next: '下一步' },
  number: { heading: '请输入身份证号码的最后6位', hint: '最后一位是X的，点X。', creditHeading: '请输入统一社会信用代码的最后6位', company: '我是单位，改用信用代码', person: '我是个人，改用身份证号码', next: '查看文书' },
  papers: { heading: (name: string) => `${name}，法院送达给您这些文书`, hint: '可以先看，再打印带走。', look: '看', print: '打印', printTitle: (title: string) => `打印：${title}`, received: '我已打印并拿到全部文书', receivedHint: '点了以后，法院就算送达给您，期限从今天起算。这只表示您收到了，不表示同意对方的说法。', statement: '民事调解书要本人当面签收，请带身份证到窗口。', later: '先不领取' },
  done: { heading: '已经领取', print: '打印这张提示', again: '完成', none: '这份文书没有要您记住的期限。', verify: (code: string) => `送达码 ${code}，可以在“掌上法院”验真。` },
  pay: {
    start: '交诉讼费', heading: '请输入交费短信里的8位码', hint: '在写着“请交诉讼费”的短信里。手里是纸质交费通知的，直接用手机扫纸上的二维码。',
    amount: (yuan: string) => `应交诉讼费 ${yuan} 元`, facts: (caseCode: string, lastDay: string) => `${caseCode}　最后一天 ${lastDay}`,
    with: { wechat: '用微信交', alipay: '用支付宝交' }, by: { wechat: '微信', alipay: '支付宝' }, coded: '二维码已显示', code: (by: string) => `${by}付款二维码`,
    scan: (by: string) => `打开手机上的${by}“扫一扫”，扫左边的二维码付款。`, auto: '付完这里会自动更新。谁来付都可以，票据开给当事人。', check: '我已付款，查结果', asked: '已向支付渠道核实',
    paid: '已经交清。票据会发到当事人的手机上。', withdrawn: '这份交费通知已撤销，不用交费。', verifying: '正在核实付款结果，请不要重复付款。可以先离开，结果会发短信。', later: '先不交',
  },
  back: '上一步', restart: '从头开始', erase: '删除', clear: '清空', idleTitle: '还在吗？', idle: (seconds: number) => `为保护您的信息，${seconds}秒后回到首页。`, stay: '我还在', keypad: '屏幕键盘', printing: '正在准备打印…', demo: '演示环境：这里的案件和文书都不是真的。',
};
