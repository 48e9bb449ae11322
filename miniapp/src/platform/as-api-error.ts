import { ApiError } from './api-error';
import { copy } from './copy';

export const asApiError = (cause: unknown): ApiError => (cause instanceof ApiError ? cause : new ApiError('system.unexpected', copy.unexpected));
