import type { FormGroup } from '../form';
import { choice, group } from './field';

const known = ['了解', '不了解'];
export const FIRST_MEDIATION = { accepted: '是', declined: '否', undecided: '暂不确定，想要了解更多内容' } as const;

/** 对纠纷解决方式的意愿 of the 2025 forms: six questions of knowledge and one choice (民诉法第125条). */
export const mediationWill: readonly FormGroup[] = [
  group('mediationWill', 'mediation', '对纠纷解决方式的意愿', '愿意先请调解员帮忙谈一谈吗？', [
    choice('knowsMediation', '是否了解调解作为非诉讼纠纷解决方式，能及时、高效、低成本、不伤和气地解决纠纷', known, { required: true }),
    choice('knowsSpeed', '是否了解：立案后选择先行调解的，可以很快启动调解；不同意调解的，依程序等待开庭，排期较长', known, { required: true }),
    choice('knowsFee', '是否了解：调解成功且自动履行的，免交诉讼费用；申请司法确认的，不交纳诉讼费用；要求出具调解书的，减半交纳诉讼费用', known, { required: true }),
    choice('knowsChange', '是否了解：首次调解不成功的，可以更换调解组织或者调解员再次调解', known, { required: true }),
    choice('knowsConfidence', '是否了解：调解过程不公开，调解协议未经当事人同意不公开', known, { required: true }),
    choice('knowsEffect', '是否了解：调解协议具有法律效力，可以申请司法确认', known, { required: true }),
    choice('considersFirstMediation', '是否考虑先行调解', [FIRST_MEDIATION.accepted, FIRST_MEDIATION.declined, FIRST_MEDIATION.undecided], { required: true, help: '选择“否”，案件直接进入审理程序，不影响您的任何权利' }),
  ], { help: '调解完全自愿，任何时候都可以不再调解' }),
];
