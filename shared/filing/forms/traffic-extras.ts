import type { FormGroup } from '../form';
import { field, group } from './field';

/** Not rows of the official form: what the court and the insurer ask for anyway. Always optional. */
export const trafficExtras: readonly FormGroup[] = [
  group('facts', 'extra.accident', '事故信息（补充）', '事故的时间、地点和认定书编号？', [
    field('on', '事故日期', 'date'),
    field('place', '事故地点', 'text', { example: '汉台区示例路路口' }),
    field('certificateNumber', '事故认定书编号', 'text'),
    field('liabilityPercent', '对方责任比例', 'decimal', { unit: '%', example: '100' }),
  ], { optional: true, help: '补充信息，不是示范文本的栏目，可以跳过' }),
  group('facts', 'extra.vehicles', '车辆信息（补充）', '事故车辆的情况？', [
    field('plate', '车牌号码', 'plate', { required: true, example: '陕F12345' }),
    field('owner', '车主', 'text'),
    field('driver', '驾驶人', 'text'),
    field('compulsoryInsurer', '交强险保险公司', 'text'),
    field('compulsoryPolicy', '交强险保单号', 'text'),
    field('commercialInsurer', '商业险保险公司', 'text'),
    field('commercialPolicy', '商业险保单号', 'text'),
  ], { repeat: { min: 0, max: 6, itemLabel: '车辆' }, help: '补充信息，不是示范文本的栏目，可以跳过' }),
];
