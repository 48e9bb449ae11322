import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Base64, as the x-amz-checksum-* headers carry it. */
export type Algorithm = 'crc32' | 'crc32c' | 'sha1' | 'sha256';
export const ALGORITHMS: readonly Algorithm[] = ['crc32', 'crc32c', 'sha1', 'sha256'];
export type Checksums = Partial<Record<Algorithm, string>>;

interface Running { update: (chunk: Buffer) => void; digest: () => string }

const CASTAGNOLI = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value >>> 0;
});
const fourBytes = (value: number): string => {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value >>> 0);
  return out.toString('base64');
};

const running: Readonly<Record<Algorithm, () => Running>> = {
  crc32: () => {
    let value = 0;
    return { update: (chunk) => { value = crc32(chunk, value); }, digest: () => fourBytes(value) };
  },
  crc32c: () => {
    let value = 0xffffffff;
    return {
      update: (chunk) => {
        for (const byte of chunk) value = (CASTAGNOLI[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
      },
      digest: () => fourBytes(value ^ 0xffffffff),
    };
  },
  sha1: () => hashed('sha1'),
  sha256: () => hashed('sha256'),
};
const hashed = (name: string): Running => {
  const hash = createHash(name);
  return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest('base64') };
};

export class Digests {
  private readonly md5 = createHash('md5');
  private readonly sha256 = createHash('sha256');
  private readonly asked: Map<Algorithm, Running>;
  size = 0;

  constructor(algorithms: Iterable<Algorithm>) {
    this.asked = new Map([...new Set(algorithms)].map((name) => [name, running[name]()]));
  }

  update(chunk: Buffer): void {
    this.size += chunk.length;
    this.md5.update(chunk);
    this.sha256.update(chunk);
    for (const one of this.asked.values()) one.update(chunk);
  }

  finish(): { size: number; md5: Buffer; sha256Hex: string; checksums: Checksums } {
    return { size: this.size, md5: this.md5.digest(), sha256Hex: this.sha256.digest('hex'), checksums: Object.fromEntries([...this.asked].map(([name, one]) => [name, one.digest()])) };
  }
}
