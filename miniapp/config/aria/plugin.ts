import path from 'node:path';
import { alipayAttributes, ariaComponents, weappAttributes } from './attributes';

interface Platform {
  template: { mergeComponents(context: unknown, patch: Record<string, Record<string, string>>): void };
  runtimePath: string | string[];
  type?: string;
}
interface PluginContext {
  registerMethod(method: { name: string; fn: (platform: Platform) => void }): void;
}

/**
 * Taro's mini-program templates drop every aria attribute. Both halves are needed: the template that writes them,
 * and the runtime's list of known attributes, in the same order, or the short property names stop matching.
 */
export default (context: PluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      const target = process.env['TARO_ENV'];
      if (target !== 'weapp' && target !== 'alipay') return;
      platform.template.mergeComponents(context, ariaComponents(target === 'weapp' ? weappAttributes : alipayAttributes));
      const runtime = path.resolve(__dirname, `runtime-${target}.ts`);
      platform.runtimePath = [...(Array.isArray(platform.runtimePath) ? platform.runtimePath : [platform.runtimePath]), runtime];
    },
  });
};
