/** Every refusal of the product and its HTTP status. A code without a status does not compile. */
export const errorStatus = {
  'system.unexpected': 500,
  'system.unavailable': 503,
  'request.invalid': 400,
  'request.malformed': 400,
  'request.tooLarge': 413,
  'request.tooMany': 429,
  'request.notFound': 404,
  'access.loginNeeded': 401,
  'access.sessionEnded': 401,
  'access.notAllowed': 403,
  'access.identityNeeded': 403,
  'access.demoOnly': 403,
  'cases.notFound': 404,
  'cases.conflict': 409,
  'cases.wrongPhase': 409,
  'identity.codeWrong': 400,
  'identity.codeExpired': 400,
  'identity.tooManyCodes': 429,
  'identity.tooManyTries': 429,
  'identity.notVerified': 409,
  'identity.verificationFailed': 422,
  'identity.loginRefused': 401,
  'identity.alreadyVerified': 409,
  'filing.notDraft': 409,
  'filing.notSubmitted': 409,
  'filing.incomplete': 422,
  'filing.notSigned': 409,
  'filing.unknownCause': 400,
  'filing.returnWithoutReason': 422,
  'filing.reasonNeeded': 422,
  'filing.correctionOnce': 409,
  'filing.noSecondReturn': 409,
  'filing.secondPersonNeeded': 403,
  'filing.ownCourt': 422,
  'filing.noJudge': 422,
  'filing.judgeNotEligible': 422,
  'documents.typeRefused': 415,
  'documents.tooLarge': 413,
  'documents.hashMismatch': 422,
  'documents.notUploaded': 409,
  'documents.unreadable': 422,
  'documents.notFound': 404,
  'documents.empty': 422,
  'documents.encrypted': 422,
  'documents.activeContent': 422,
  'documents.unpacksTooLarge': 422,
  'fees.unknownKind': 400,
  'fees.amountInvalid': 400,
  'fees.baseOutOfRange': 400,
  'fees.notHalvable': 400,
  'fees.noticeNotFound': 404,
  'fees.noticeNotOpen': 409,
  'fees.noticeExists': 409,
  'fees.nothingToPay': 422,
  'fees.attemptOpen': 409,
  'fees.channelUnavailable': 503,
  'fees.channelNotHere': 422,
  'fees.signatureInvalid': 401,
  'fees.callbackMismatch': 422,
  'fees.refundNotFound': 404,
  'fees.refundNotOpen': 409,
  'fees.refundTooMuch': 409,
  'fees.nothingToRefund': 422,
  'fees.secondPersonNeeded': 403,
  'fees.billNotReady': 409,
  'periods.unknownRule': 400,
  'periods.dateInvalid': 400,
  'service.notFound': 404,
  'service.codeUnknown': 404,
  'service.notAddressee': 403,
  'service.noConsent': 409,
  'service.alreadyConfirmed': 409,
  'service.notRead': 409,
  'service.powerOfAttorneyNeeded': 422,
  'service.nothingToServe': 422,
  'service.alreadyOrdered': 409,
  'service.noAddress': 422,
  'mediation.notFound': 404,
  'mediation.wrongState': 409,
  'mediation.notAssigned': 403,
  'mediation.noMediator': 422,
  'mediation.slotUnknown': 404,
  'mediation.slotPast': 422,
  'mediation.ticketInvalid': 401,
  'mediation.agreementChanged': 409,
  'mediation.alreadySigned': 409,
  'mediation.agreementIncomplete': 422,
  'mediation.alreadyOpen': 409,
  'mediation.conflictOfInterest': 422,
  'mediation.roomNotOpen': 409,
  'mediation.authorityNeeded': 403,
  'mediation.notYourTurn': 409,
  'mediation.feeUnpaid': 409,
  'mediation.roundUnknown': 404,
  'mediation.roundRunning': 409,
  'mediation.roundOver': 409,
  'mediation.offerParties': 422,
  'mediation.offerGiven': 409,
  'mediation.offerBackwards': 422,
  'mediation.nothingToAccept': 409,
  'mediation.extensionTooLong': 422,
  'mediation.extensionAnswered': 409,
  'journal.broken': 422,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorStatus;

/**
 * The one way to refuse. `message` is the sentence the user reads and says what to do next;
 * `path` names the field; `cause` never leaves the server.
 */
export class CourtError extends Error {
  readonly code: ErrorCode;
  readonly path: string | undefined;

  constructor(code: ErrorCode, message: string, details: { path?: string; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'CourtError';
    this.code = code;
    this.path = details.path;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}
