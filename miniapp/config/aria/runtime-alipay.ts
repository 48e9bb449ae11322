import { mergeInternalComponents } from '@tarojs/shared';
import { alipayAttributes, ariaComponents } from './attributes';

mergeInternalComponents(ariaComponents(alipayAttributes));
