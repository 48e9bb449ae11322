/** The refusals of the object store, with S3's own codes and statuses. */
const STATUS = {
  AccessDenied: 403, AuthorizationHeaderMalformed: 400, AuthorizationQueryParametersError: 400, BadDigest: 400, EntityTooLarge: 400, EntityTooSmall: 400, IncompleteBody: 400,
  InternalError: 500, InvalidAccessKeyId: 403, InvalidArgument: 400, InvalidDigest: 400, InvalidPart: 400, InvalidPartOrder: 400, InvalidPolicyDocument: 400, InvalidRange: 416, InvalidRequest: 400,
  MalformedPOSTRequest: 400, MalformedXML: 400, MethodNotAllowed: 405, MissingContentLength: 411, MissingSecurityHeader: 400, NoSuchBucket: 404, NoSuchKey: 404, NoSuchUpload: 404,
  NotImplemented: 501, PreconditionFailed: 412, RequestTimeTooSkewed: 403, SignatureDoesNotMatch: 403, XAmzContentChecksumMismatch: 400, XAmzContentSHA256Mismatch: 400,
} as const;

export type S3Code = keyof typeof STATUS;

export class S3Error extends Error {
  readonly status: number;
  constructor(readonly code: S3Code, message: string) {
    super(message);
    this.status = STATUS[code];
  }
}
