export interface Paging { cursor?: string | undefined; limit?: string | undefined }
type Key = Record<string, unknown>;

export const cursorOf = (key: Key | undefined): { cursor?: string } => (key === undefined ? {} : { cursor: Buffer.from(JSON.stringify(key)).toString('base64url') });
export const limitOf = ({ limit }: Paging): number => Math.min(Math.max(Number(limit ?? 20) || 20, 1), 100);
