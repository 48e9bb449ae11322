import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;

/** Files of a zip by name, from its central directory: stored and deflated entries, which is all that packaging makes. */
export function readZip(bytes) {
  let at = bytes.length - 22;
  while (at >= 0 && bytes.readUInt32LE(at) !== END) at -= 1;
  if (at < 0) throw new Error('not a zip file');
  const files = new Map();
  for (let left = bytes.readUInt16LE(at + 10), entry = bytes.readUInt32LE(at + 16); left > 0; left -= 1) {
    const [method, packed, nameLength, extra, comment, local] = [bytes.readUInt16LE(entry + 10), bytes.readUInt32LE(entry + 20), bytes.readUInt16LE(entry + 28), bytes.readUInt16LE(entry + 30), bytes.readUInt16LE(entry + 32), bytes.readUInt32LE(entry + 42)];
    const name = bytes.toString('utf8', entry + 46, entry + 46 + nameLength);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + packed);
    if (!name.endsWith('/')) files.set(name, method === 0 ? content : inflateRawSync(content));
    entry += 46 + nameLength + extra + comment;
  }
  return files;
}
