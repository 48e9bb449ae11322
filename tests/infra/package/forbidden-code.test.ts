import { describe, expect, it } from '@jest/globals';
import { forbiddenIn } from '../../../infra/forbidden-code';

const page = (source: string) => forbiddenIn(source, { ownsStandIns: false });

describe('what the mini-program scripts may not hold', () => {
  it.each([
    ['eval("1")', 'eval'],
    ['(0, eval)("1")', 'eval'],
    ['new Function("return this")()', 'new Function'],
    ['const g = Function("return this")', 'new Function'],
    ['globalThis.eval("1")', 'globalThis.eval'],
    ['setTimeout("go()", 5)', 'setTimeout of text'],
    ['document.querySelector("a")', 'document'],
    ['globalThis["document"].title = "x"', 'globalThis.document'],
    ['window.addEventListener("resize", f)', 'window'],
    ['localStorage.getItem("a")', 'localStorage'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new RTCPeerConnection({})', 'RTCPeerConnection'],
    ['var d = n(3544)["document"]; d.body', "document (the framework's stand-in)"],
    ['if ("object" === typeof window) go(); else window.close()', 'window'],
    ['typeof document === "object" ? 0 : document.body', 'document'],
  ])('finds %s', (source, what) => expect(page(source)).toContain(what));

  it.each([
    'var document = make(); document.createElement("view")',
    'function f(window) { return window.innerWidth }',
    'x.document.getElementById("a"); s.A.window = {}; ({ window: 1, document: 2 })',
    'const hasDom = typeof document !== "undefined"',
    'try { go() } catch (e) { if ("object" === typeof window) return_(window) }',
    'typeof self !== "undefined" && use(self)',
    'a instanceof Function; Function.prototype.call.bind(f)',
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document"',
    '// eval("1") and new Function() in a comment\nconst text = "eval(1)"',
    'n(3544)["navigator"]; globalThis.__zod_globalConfig',
    'const { eval: e } = o; o.eval(1)',
  ])('lets pass %s', (source) => expect(page(source)).toEqual([]));

  it('lets only the framework make its stand-in document', () => {
    expect(forbiddenIn('n(3544)["document"]', { ownsStandIns: true })).toEqual([]);
  });
});
