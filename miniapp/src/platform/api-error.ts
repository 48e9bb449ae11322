import type { ErrorCode } from '@shared/kernel/errors';

/** A refusal as the server worded it, or `network.unreachable` when no answer came. Screens switch on `code` and show `message`. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode | 'network.unreachable',
    message: string,
    readonly path?: string,
    readonly reference?: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}
