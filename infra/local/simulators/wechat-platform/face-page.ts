import { escapeHtml, page } from '../kernel/html';
import { FACE_COPY } from './copy';
import type { FaceCheck } from './platform-context';

const masked = (number: string): string => `${number.slice(0, 6)}********${number.slice(14)}`;

const choice = (verifyId: string, returnUrl: string, passed: boolean, text: string): string =>
  `<form method="post" action="/sim/face/act"><input type="hidden" name="verify_id" value="${escapeHtml(verifyId)}"><input type="hidden" name="return_url" value="${escapeHtml(returnUrl)}"><input type="hidden" name="passed" value="${passed}"><button type="submit"${passed ? ' class="primary"' : ''}>${text}</button></form>`;

export const facePage = (face: FaceCheck, returnUrl: string): string =>
  page(FACE_COPY.title, `<main><h1>${FACE_COPY.title}</h1><section class="card"><p>${FACE_COPY.intro}</p>
<dl><dt>${FACE_COPY.name}</dt><dd>${escapeHtml(face.certName)}</dd><dt>${FACE_COPY.number}</dt><dd>${escapeHtml(masked(face.certNo))}</dd></dl></section>
${choice(face.verifyId, returnUrl, true, FACE_COPY.pass)}${choice(face.verifyId, returnUrl, false, FACE_COPY.fail)}<p class="muted">${FACE_COPY.rule}</p></main>`);

export const faceDonePage = (result: 'passed' | 'failed' | 'mismatched'): string =>
  page(FACE_COPY.doneTitle, `<main><h1>${FACE_COPY.doneTitle}</h1><section class="card" role="status"><p>${FACE_COPY.done[result]}</p></section></main>`);

export const faceUnknownPage = (): string =>
  page(FACE_COPY.unknownTitle, `<main><h1>${FACE_COPY.unknownTitle}</h1><section class="card" role="alert"><p>${FACE_COPY.unknownText}</p></section></main>`);
