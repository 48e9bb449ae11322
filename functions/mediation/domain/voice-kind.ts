const starts = (bytes: Uint8Array, magic: readonly number[], from = 0): boolean => magic.every((byte, index) => bytes[from + index] === byte);

/** What a sound is by its first bytes, never by its name; undefined when it is none that browsers and mini-programs record. */
export const voiceKind = (bytes: Uint8Array): string | undefined => {
  if (starts(bytes, [0x1a, 0x45, 0xdf, 0xa3])) return 'audio/webm';
  if (starts(bytes, [0x4f, 0x67, 0x67, 0x53])) return 'audio/ogg';
  if (starts(bytes, [0x66, 0x74, 0x79, 0x70], 4)) return 'audio/mp4';
  if (starts(bytes, [0x49, 0x44, 0x33]) || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return 'audio/mpeg';
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0) return 'audio/aac';
  return undefined;
};
