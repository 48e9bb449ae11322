import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import { roomEntity, roomsTable } from '../../platform/tables';

export interface Piece { index: number; take: number; bytes: number; sha256: string; chain: string }

const KEEP_SECONDS = 3 * 86_400;
const pk = (recordingId: string) => `RECORDING#${recordingId}`;
const sk = (index: number) => `PIECE#${String(index).padStart(6, '0')}`;
export const pieceKey = (recordingId: string, index: number): string => `recordings/${recordingId}/${String(index).padStart(6, '0')}`;

/** Each piece's hash covers the one before: none can be left out, changed or put elsewhere. */
export const chainHash = (before: string, sha256: string): string => createHash('sha256').update(`${before}${sha256}`).digest('hex');
export const CHAIN_START = '0'.repeat(64);

export const lastPiece = async (recordingId: string): Promise<Piece | undefined> => {
  const page = await roomsTable.build(QueryCommand).query({ partition: pk(recordingId) }).options({ consistent: true, limit: 1, reverse: true }).send();
  return (page.Items?.[0] as { data: Piece } | undefined)?.data;
};

export const allPieces = async (recordingId: string): Promise<Piece[]> => {
  const pieces: Piece[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await roomsTable.build(QueryCommand).query({ partition: pk(recordingId) }).options({ consistent: true, ...(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }) }).send();
    for (const { data } of (page.Items ?? []) as { data: Piece }[]) pieces.push(data);
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return pieces;
};

/** false when a piece of this number is already there */
export const addPiece = async (recordingId: string, piece: Piece): Promise<boolean> => {
  try {
    await roomEntity.build(PutItemCommand).item({ pk: pk(recordingId), sk: sk(piece.index), data: piece, expiresAtEpoch: Math.floor(Date.now() / 1000) + KEEP_SECONDS }).options({ condition: { attr: 'pk', exists: false } }).send();
    return true;
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return false;
    throw cause;
  }
};
