import { mergeInternalComponents } from '@tarojs/shared';
import { weappAttributes, ariaComponents } from './attributes';

mergeInternalComponents(ariaComponents(weappAttributes));
