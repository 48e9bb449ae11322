import { escapeHtml, page, yuanText } from '../kernel/html';
import { ALIPAY_COPY } from './copy';
import type { Trade } from './trade';

interface Ways { readonly returnUrl: string; readonly quitUrl: string }

const hidden = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;

const choice = (trade: Trade, ways: Ways, action: string, text: string, primary: boolean): string =>
  `<form method="post" action="/sim/alipay/act">${hidden('out_trade_no', trade.outTradeNo)}${hidden('return_url', ways.returnUrl)}${hidden('quit_url', ways.quitUrl)}${hidden('action', action)}<button type="submit"${primary ? ' class="primary"' : ''}>${text}</button></form>`;

const facts = (trade: Trade): string => `<section class="card"><p class="muted" style="text-align:center;margin:0">${ALIPAY_COPY.merchant}</p>
<p class="sum">¥${yuanText(trade.totalFen)}</p><p class="muted" style="text-align:center;margin:0">${ALIPAY_COPY.simulatedBadge}</p>
<dl><dt>${ALIPAY_COPY.payee}</dt><dd>${ALIPAY_COPY.merchant}</dd><dt>${ALIPAY_COPY.what}</dt><dd>${escapeHtml(trade.subject)}</dd>
<dt>${ALIPAY_COPY.order}</dt><dd>${escapeHtml(trade.outTradeNo)}</dd></dl></section>`;

export const cashierPage = (trade: Trade, ways: Ways): string =>
  page(ALIPAY_COPY.cashier, `<main><h1>${ALIPAY_COPY.cashier}</h1>${facts(trade)}
${choice(trade, ways, 'pay', ALIPAY_COPY.pay, true)}${choice(trade, ways, 'cancel', ALIPAY_COPY.cancel, false)}${choice(trade, ways, 'leave', ALIPAY_COPY.leave, false)}</main>`);

/** After paying, cancelling, leaving, or when nothing can be paid. */
export const outcomePage = (title: string, text: string, trade: Trade | undefined, backUrl: string | undefined): string =>
  page(title, `<main><h1>${escapeHtml(title)}</h1><section class="card" role="status"><p>${escapeHtml(text)}</p></section>${trade === undefined ? '' : facts(trade)}
${backUrl === undefined || backUrl === '' ? '' : `<a class="button primary" href="${escapeHtml(backUrl)}">${ALIPAY_COPY.back}</a>`}</main>`);

/** Where a camera would be: the text of a QR code is pasted. */
export const scanPage = (): string =>
  page(ALIPAY_COPY.scanTitle, `<main><h1>${ALIPAY_COPY.scanTitle}</h1><form class="card" method="get" action="/sim/alipay/scan">
<label for="qr_code">${ALIPAY_COPY.scanLabel}</label><input id="qr_code" name="qr_code" required placeholder="https://qr.alipay.com/…"><button class="primary" type="submit">${ALIPAY_COPY.scanGo}</button></form></main>`);
