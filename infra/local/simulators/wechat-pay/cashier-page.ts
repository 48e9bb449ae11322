import { escapeHtml, page, yuanText } from '../kernel/html';
import { PAY_COPY } from './copy';
import type { Order } from './order';

const hidden = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;

const choice = (order: { readonly prepayId: string; readonly redirectUrl: string }, action: string, text: string, primary: boolean): string =>
  `<form method="post" action="/sim/wechat-pay/act">${hidden('prepay_id', order.prepayId)}${hidden('redirect_url', order.redirectUrl)}${hidden('action', action)}<button type="submit"${primary ? ' class="primary"' : ''}>${text}</button></form>`;

const facts = (order: Order): string => `<section class="card"><p class="muted" style="text-align:center;margin:0">${PAY_COPY.merchant}</p>
<p class="sum">¥${yuanText(order.totalFen)}</p><p class="muted" style="text-align:center;margin:0">${PAY_COPY.simulatedBadge}</p>
<dl><dt>${PAY_COPY.payee}</dt><dd>${PAY_COPY.merchant}</dd><dt>${PAY_COPY.what}</dt><dd>${escapeHtml(order.description)}</dd>
<dt>${PAY_COPY.order}</dt><dd>${escapeHtml(order.outTradeNo)}</dd></dl></section>`;

export const cashierPage = (order: Order, prepayId: string, redirectUrl: string): string => {
  const link = { prepayId, redirectUrl };
  return page(PAY_COPY.cashier, `<main><h1>${PAY_COPY.cashier}</h1>${facts(order)}
${choice(link, 'pay', PAY_COPY.pay, true)}${choice(link, 'cancel', PAY_COPY.cancel, false)}${choice(link, 'leave', PAY_COPY.leave, false)}</main>`);
};

/** After paying, cancelling, leaving, or when nothing can be paid. */
export const outcomePage = (title: string, text: string, order: Order | undefined, backUrl: string | undefined): string =>
  page(title, `<main><h1>${escapeHtml(title)}</h1><section class="card" role="status"><p>${escapeHtml(text)}</p></section>${order === undefined ? '' : facts(order)}
${backUrl === undefined ? '' : `<a class="button primary" href="${escapeHtml(backUrl)}">${PAY_COPY.back}</a>`}</main>`);

/** Where a camera would be: the text of a Native QR code is pasted. */
export const scanPage = (): string =>
  page(PAY_COPY.scanTitle, `<main><h1>${PAY_COPY.scanTitle}</h1><form class="card" method="get" action="/sim/wechat-pay/scan">
<label for="code_url">${PAY_COPY.scanLabel}</label><input id="code_url" name="code_url" required placeholder="weixin://wxpay/bizpayurl?pr=…"><button class="primary" type="submit">${PAY_COPY.scanGo}</button></form></main>`);
