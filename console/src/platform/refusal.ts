import type { ErrorBody } from '../../../shared/kernel/contract';

/** What the server (or the way to it) refused, in the sentence it gave. */
export class Refusal extends Error {
  readonly code: string;
  readonly path: string | undefined;
  readonly reference: string;

  constructor(body: ErrorBody, readonly status: number) {
    super(body.message);
    this.name = 'Refusal';
    this.code = body.code;
    this.path = body.path;
    this.reference = body.reference;
  }
}
