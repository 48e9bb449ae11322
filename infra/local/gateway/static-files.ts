import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { refuse } from './refuse';

export interface App {
  /** "/console" or "" */
  readonly prefix: string;
  readonly folder: string;
  readonly name: string;
  /** Unknown paths without an extension get index.html (history routing). */
  readonly historyFallback: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.ico': 'image/x-icon', '.wasm': 'application/wasm',
  '.woff': 'font/woff', '.woff2': 'font/woff2', '.ttf': 'font/ttf', '.txt': 'text/plain; charset=utf-8', '.map': 'application/json', '.webmanifest': 'application/manifest+json', '.bcmap': 'application/octet-stream',
};
const SQUEEZABLE = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.txt', '.map', '.wasm', '.ttf']);
const HASHED = /[.-][0-9a-zA-Z_-]{8,}\.(js|mjs|css|png|jpe?g|svg|webp|woff2?|ttf|wasm|map)$/;

interface Kept { readonly mtimeMs: number; readonly plain: Buffer; readonly gzip: Buffer | undefined; readonly policy: string | undefined }
const kept = new Map<string, Kept>();
let keptBytes = 0;
const KEEP_AT_MOST = 40_000_000;

/** Inline scripts of our own index.html run by their hash, nothing else inline does. */
const policyOf = (html: string, publicUrl: string): string => {
  const hashes = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => `'sha256-${createHash('sha256').update(match[1] ?? '').digest('base64')}'`);
  const socket = publicUrl.replace(/^http/, 'ws');
  return [
    "default-src 'self'", `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(' ')}`.trim(), "style-src 'self' 'unsafe-inline'", `img-src 'self' data: blob: ${publicUrl}`, `media-src 'self' blob: data:`,
    "font-src 'self' data:", `connect-src 'self' blob: data: ${publicUrl} ${socket} ws://localhost:* ws://127.0.0.1:*`, "worker-src 'self' blob:", `frame-src 'self' blob: ${publicUrl}`, "object-src 'none'", "base-uri 'self'", "frame-ancestors 'self'", "form-action 'self'",
  ].join('; ');
};

const keep = (file: string, mtimeMs: number, publicUrl: string): Kept => {
  const found = kept.get(file);
  if (found?.mtimeMs === mtimeMs) return found;
  const plain = readFileSync(file);
  const extension = extname(file);
  const fresh: Kept = { mtimeMs, plain, gzip: SQUEEZABLE.has(extension) && plain.length > 1000 ? gzipSync(plain) : undefined, policy: extension === '.html' ? policyOf(plain.toString('utf8'), publicUrl) : undefined };
  if (keptBytes + plain.length < KEEP_AT_MOST) {
    kept.set(file, fresh);
    keptBytes += plain.length;
  }
  return fresh;
};

/** WeChat's own browser brings a bridge with it; whoever calls itself that here gets the simulated one. */
const BRIDGE = '<script src="/sim/wechat-pay/bridge.js"></script>';
const withBridge = (html: Buffer): Buffer => Buffer.from(html.toString('utf8').replace('<head>', `<head>${BRIDGE}`));

const fileFor = (app: App, path: string): string | undefined => {
  const inside = normalize(path).replace(/^(\.\.[/\\])+/, '');
  const wanted = join(app.folder, inside);
  if (wanted !== app.folder && !wanted.startsWith(`${app.folder}/`)) return undefined;
  const found = statSync(wanted, { throwIfNoEntry: false });
  if (found?.isFile() === true) return wanted;
  const index = join(app.folder, 'index.html');
  return (found?.isDirectory() === true && inside === '/') || (app.historyFallback && extname(inside) === '') ? index : undefined;
};

export const serveStatic = (request: IncomingMessage, response: ServerResponse, app: App, pathname: string, publicUrl: string): void => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'request.notFound', '这个地址只能打开，不能提交');
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice(app.prefix.length)) || '/';
  } catch {
    return refuse(response, 400, 'request.malformed', '地址写法有误，请检查后重新打开');
  }
  const file = path.includes('\0') ? undefined : fileFor(app, path);
  const stat = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || stat === undefined) {
    const missingApp = statSync(join(app.folder, 'index.html'), { throwIfNoEntry: false }) === undefined;
    return missingApp ? refuse(response, 503, 'system.unavailable', `${app.name}还没有构建，请查看 npm start 的输出后重新启动`) : refuse(response, 404, 'request.notFound', '没有这个页面，请从首页重新进入');
  }
  const extension = extname(file);
  const bridged = extension === '.html' && app.prefix === '' && /MicroMessenger/i.test(request.headers['user-agent'] ?? '');
  const tag = `"${stat.size.toString(16)}-${Math.floor(stat.mtimeMs).toString(16)}${bridged ? '-b' : ''}"`;
  response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
  response.setHeader('cache-control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', tag);
  response.setHeader('vary', 'accept-encoding, user-agent');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('permissions-policy', 'camera=(self), microphone=(self), geolocation=()');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  if (stat.size > 8_000_000) {
    response.setHeader('content-length', stat.size);
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).on('error', () => response.destroy()).pipe(response);
    return;
  }
  const { plain, gzip, policy } = keep(file, stat.mtimeMs, publicUrl);
  if (policy !== undefined) response.setHeader('content-security-policy', policy);
  const whole = bridged ? withBridge(plain) : plain;
  const squeezed = !bridged && gzip !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? gzip : undefined;
  if (squeezed !== undefined) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', (squeezed ?? whole).length);
  response.end(request.method === 'HEAD' ? undefined : squeezed ?? whole);
};
