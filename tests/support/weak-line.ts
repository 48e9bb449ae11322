import { request } from 'node:http';
import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';

export interface WeakLine { put(url: string, headers: Readonly<Record<string, string>>, bytes: Buffer): Promise<number>; cuts(): number; passed(): number; stop(): Promise<void> }

/** A line to the object store that is slow and breaks off after so many bytes, less each time it broke: so that everything passes in the end. */
export const weakLine = async (target: URL, { bytesPerSecond, cutEvery }: { bytesPerSecond: number; cutEvery: number }): Promise<WeakLine> => {
  let [cuts, passed, untilCut] = [0, 0, cutEvery];
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = createConnection({ host: target.hostname, port: Number(target.port) });
    for (const one of [near, far]) {
      open.add(one);
      one.on('error', () => undefined).on('close', () => { open.delete(one); near.destroy(); far.destroy(); });
    }
    far.pipe(near);
    near.on('data', (piece) => {
      passed += piece.byteLength;
      untilCut -= piece.byteLength;
      if (untilCut <= 0) {
        cuts += 1;
        untilCut = cutEvery * (1 + cuts / 2);
        near.destroy();
        return;
      }
      near.pause();
      setTimeout(() => { if (far.writable) far.write(piece, () => near.resume()); }, (piece.byteLength / bytesPerSecond) * 1000);
    });
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const { port } = server.address() as AddressInfo;
  return {
    // The signature covers the host's name: the request keeps it and only its way changes.
    put: (url, headers, bytes) => new Promise((resolve, reject) => {
      const { pathname, search } = new URL(url);
      const sent = request({ host: '127.0.0.1', port, method: 'PUT', path: `${pathname}${search}`, headers: { ...headers, host: target.host, 'content-length': bytes.byteLength }, agent: false }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end(bytes);
    }),
    cuts: () => cuts,
    passed: () => passed,
    stop: async () => {
      for (const one of open) one.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
};
