import { parseSync, traverse, type NodePath, type types as t } from '@babel/core';

/** Made by eval or by text; refused by the mini-program platforms. */
const DYNAMIC = new Set(['eval', 'Function']);
/** What a browser page has and a mini-program has not. */
const BROWSER = new Set([
  'document', 'window', 'self', 'top', 'parent', 'frames', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB', 'XMLHttpRequest', 'WebSocket', 'RTCPeerConnection', 'MediaStream',
  'HTMLElement', 'Element', 'Node', 'MutationObserver', 'getComputedStyle', 'customElements', 'Image', 'FileReader', 'alert', 'confirm', 'prompt', 'postMessage',
]);
/** Taro gives page code its own stand-ins by name: `n(3544)["document"]`. Reading the agent or a frame is harmless, a document is not. */
const STAND_INS = new Set(['document', 'window', 'location', 'history', 'getComputedStyle', 'MutationObserver']);

const nameOf = (node: t.Node): string | undefined => (node.type === 'Identifier' ? node.name : node.type === 'StringLiteral' ? node.value : undefined);
const asksTypeOf = (node: t.Node | null | undefined, name: string): boolean => {
  if (node === null || node === undefined) return false;
  if (node.type === 'UnaryExpression') return node.operator === 'typeof' && node.argument.type === 'Identifier' && node.argument.name === name;
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') return asksTypeOf(node.left, name) || asksTypeOf(node.right, name);
  return false;
};

/** `typeof x`, or a place reached only after it was asked: `if ("object" === typeof x) return x`. */
const isGuarded = (path: NodePath<t.Identifier>): boolean => {
  const { name } = path.node;
  if (path.parent.type === 'UnaryExpression' && path.parent.operator === 'typeof') return true;
  for (let inner: NodePath = path; inner.parentPath !== null; inner = inner.parentPath) {
    const outer = inner.parent;
    if ((outer.type === 'IfStatement' || outer.type === 'ConditionalExpression') && inner.key === 'consequent' && asksTypeOf(outer.test, name)) return true;
    if (outer.type === 'LogicalExpression' && outer.operator === '&&' && inner.key === 'right' && asksTypeOf(outer.left, name)) return true;
  }
  return false;
};

const isGlobal = (path: NodePath, name: string): boolean => path.scope.getBinding(name) === undefined;
const isCallee = (path: NodePath): boolean => (path.parent.type === 'CallExpression' || path.parent.type === 'NewExpression') && path.key === 'callee';

/**
 * What a mini-program's script may not hold, by the names it really takes from outside (a local variable called `document` is fine):
 * code made from text, and browser globals, free or as a member of the global object, unless asked for by typeof first.
 * `ownsStandIns`: the framework's runtime itself, where its stand-in document is made.
 */
export const forbiddenIn = (source: string, { ownsStandIns }: { ownsStandIns: boolean }): string[] => {
  const found = new Set<string>();
  const program = parseSync(source, { configFile: false, babelrc: false, sourceType: 'unambiguous', compact: false });
  if (program === null) throw new Error('not a script');
  traverse(program, {
    Identifier: (path) => {
      const { name } = path.node;
      if (!path.isReferencedIdentifier() || !isGlobal(path, name)) return;
      if (name === 'eval') found.add('eval');
      if (name === 'Function' && isCallee(path)) found.add('new Function');
      if (BROWSER.has(name) && !isGuarded(path)) found.add(name);
      if (/^set(Timeout|Interval)$/.test(name) && path.parent.type === 'CallExpression' && path.parent.arguments[0]?.type === 'StringLiteral') found.add(`${name} of text`);
    },
    MemberExpression: (path) => {
      const { object, property, computed } = path.node;
      const name = computed && property.type !== 'StringLiteral' ? undefined : nameOf(property);
      if (name === undefined) return;
      const ofGlobal = object.type === 'Identifier' && (object.name === 'globalThis' || object.name === 'global') && isGlobal(path, object.name);
      if (ofGlobal && (BROWSER.has(name) || DYNAMIC.has(name))) found.add(`${object.name}.${name}`);
      const ofModule = object.type === 'CallExpression' && object.arguments.length === 1 && object.arguments[0]?.type === 'NumericLiteral';
      if (ofModule && computed && STAND_INS.has(name) && !ownsStandIns) found.add(`${name} (the framework's stand-in)`);
    },
  });
  return [...found].sort();
};
