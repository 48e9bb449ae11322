import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { declared, startGateway } from './start-gateway';
import { BUCKET, CREDENTIALS } from './start-objects';

const seen: APIGatewayProxyEventV2[] = [];
let gateway: Awaited<ReturnType<typeof startGateway>>;
beforeAll(async () => {
  gateway = await startGateway(
    [declared('echo', { routes: [{ method: '*', path: '/api/echo/{id}/{proxy+}' }] }), declared('links', { routes: [{ method: 'GET', path: '/s/{token}' }] }), declared('breaks', { routes: [{ method: 'GET', path: '/api/breaks' }] }), declared('absent', { routes: [{ method: 'GET', path: '/api/absent' }] })],
    {
      echo: async (event: APIGatewayProxyEventV2) => {
        seen.push(event);
        return { statusCode: 201, headers: { 'x-own': 'yes', 'content-type': 'application/pdf' }, cookies: ['a=1', 'b=2'], body: Buffer.from([0, 255, 1]).toString('base64'), isBase64Encoded: true };
      },
      links: async () => ({ statusCode: 302, headers: { location: '/#/somewhere' } }),
      breaks: async () => { throw new Error('secret detail'); },
    },
  );
});
afterAll(async () => { await gateway.stop(); });

describe('events and answers', () => {
  it('is a payload 2.0 event', async () => {
    const response = await fetch(`${gateway.url}/api/echo/%E5%BC%A0/x/y?a=1&a=2&b=%E5%BC%A0`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Mixed': 'Kept', cookie: 'one=1; two=2' }, body: '{"n":"张"}' });
    expect([response.status, response.headers.get('x-own'), response.headers.getSetCookie(), [...new Uint8Array(await response.arrayBuffer())]]).toEqual([201, 'yes', ['a=1', 'b=2'], [0, 255, 1]]);
    expect(seen.at(-1)).toMatchObject({
      version: '2.0', routeKey: 'ANY /api/echo/{id}/{proxy+}', rawPath: '/api/echo/%E5%BC%A0/x/y', rawQueryString: 'a=1&a=2&b=%E5%BC%A0', cookies: ['one=1', 'two=2'],
      queryStringParameters: { a: '1,2', b: '张' }, pathParameters: { id: '张', proxy: 'x/y' }, body: '{"n":"张"}', isBase64Encoded: false,
      requestContext: { http: { method: 'POST', path: '/api/echo/%E5%BC%A0/x/y', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' }, stage: '$default' },
    });
    expect(seen.at(-1)?.headers).toMatchObject({ 'x-mixed': 'Kept', 'content-type': 'application/json' });
    expect(Object.keys(seen.at(-1)?.headers ?? {})).not.toContain('cookie');
  });

  it('hands binary bodies on as base64', async () => {
    await fetch(`${gateway.url}/api/echo/1/2`, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body: new Uint8Array([0, 200, 7]) });
    expect([seen.at(-1)?.body, seen.at(-1)?.isBase64Encoded]).toEqual(['AMgH', true]);
  });

  it.each([
    ['a handler that throws', '/api/breaks', 500, 'system.unexpected'],
    ['a handler that is not there', '/api/absent', 503, 'system.unavailable'],
    ['a route that is not there', '/api/nothing', 404, 'request.notFound'],
  ])('%s is an error of the product', async (_, path, status, code) => {
    const response = await fetch(gateway.url + path);
    const body = (await response.json()) as { code: string; message: string; reference: string };
    expect([response.status, body.code, Object.keys(body)]).toEqual([status, code, ['code', 'message', 'reference']]);
    expect(body.message).toMatch(/[\u4e00-\u9fff]/);
    expect(JSON.stringify(body)).not.toContain('secret detail');
  });

  it('refuses more than 6 MB', async () => {
    const status = await new Promise<number>((done, refuse) => {
      const request = httpRequest(`${gateway.url}/api/echo/1/2`, { method: 'POST', headers: { 'content-length': 6 * 1024 * 1024 + 1 } }, (response) => done(response.resume().statusCode ?? 0));
      request.on('error', refuse);
      request.write('x');
    });
    expect(status).toBe(413);
  });
});

describe('the other doors of the one port', () => {
  it('serves the apps with their headers, gzip and long caching of hashed files', async () => {
    const page = await fetch(`${gateway.url}/`);
    expect(await page.text()).toContain('party');
    expect(page.headers.get('content-security-policy')).toContain(`'sha256-${createHash('sha256').update('window.start = 1').digest('base64')}'`);
    expect([page.headers.get('cache-control'), page.headers.get('x-content-type-options')]).toEqual(['no-cache', 'nosniff']);
    const script = await fetch(`${gateway.url}/js/app.0123abcd.js`);
    expect([script.status, script.headers.get('cache-control'), script.headers.get('content-encoding')]).toEqual([200, 'public, max-age=31536000, immutable', 'gzip']);
    expect((await fetch(`${gateway.url}/`, { headers: { 'if-none-match': page.headers.get('etag') ?? '' } })).status).toBe(304);
    expect(await (await fetch(`${gateway.url}/console/cases/01ABC`)).text()).toContain('console');
    expect([(await fetch(`${gateway.url}/console/assets/gone.js`)).status, (await fetch(`${gateway.url}/nothing`)).status, (await fetch(`${gateway.url}/..%2f..%2f..%2fetc/passwd`)).status]).toEqual([404, 404, 404]);
  });

  it('a browser that calls itself WeChat finds the simulated bridge in the party app, and nowhere else', async () => {
    const inWechat = { headers: { 'user-agent': 'Mozilla/5.0 MicroMessenger/8.0.50' } };
    const page = await fetch(`${gateway.url}/`, inWechat);
    expect([page.headers.get('content-length'), (await page.clone().text()).includes('<script src="/sim/wechat-pay/bridge.js"></script>')]).toEqual([String((await page.arrayBuffer()).byteLength), true]);
    const plain = await fetch(`${gateway.url}/`);
    expect(await plain.text()).not.toContain('bridge.js');
    expect(plain.headers.get('etag')).not.toBe(page.headers.get('etag'));
    expect(await (await fetch(`${gateway.url}/console/`, inWechat)).text()).not.toContain('bridge.js');
  });

  it('hands a short link to the function that declares it and sends the console to its folder', async () => {
    const short = await fetch(`${gateway.url}/s/AB12CD34`, { redirect: 'manual' });
    expect([short.status, short.headers.get('location')]).toEqual([302, '/#/somewhere']);
    expect((await fetch(`${gateway.url}/console`, { redirect: 'manual' })).headers.get('location')).toBe('/console/');
  });

  it('passes the simulators on with where the request came from', async () => {
    const got = (await (await fetch(`${gateway.url}/oidc/auth?x=1`)).json()) as { url: string; headers: Record<string, string> };
    expect([got.url, got.headers['host'], got.headers['x-forwarded-proto'], got.headers['x-forwarded-host']]).toEqual(['/oidc/auth?x=1', new URL(gateway.url).host, 'http', new URL(gateway.url).host]);
  });

  it('lets presigned uploads and downloads through with the host that was signed', async () => {
    const client = new S3Client({ endpoint: gateway.url, region: 'cn-northwest-1', forcePathStyle: true, credentials: CREDENTIALS, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' });
    const body = Buffer.alloc(8 * 1024 * 1024, 7);
    const put = await fetch(await getSignedUrl(client, new PutObjectCommand({ Bucket: BUCKET, Key: 'a/b' })), { method: 'PUT', body });
    const got = await fetch(await getSignedUrl(client, new GetObjectCommand({ Bucket: BUCKET, Key: 'a/b' })));
    expect([put.status, got.status, Buffer.from(await got.arrayBuffer()).equals(body)]).toEqual([200, 200, true]);
    client.destroy();
  });
});
