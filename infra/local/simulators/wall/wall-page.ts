import { ALIPAY_COPY } from '../alipay/copy';
import { ALIPAY_FAULT_KINDS } from '../alipay/faults';
import { FAULT_KINDS } from '../wechat-pay/faults';
import { PAY_COPY } from '../wechat-pay/copy';
import { escapeHtml, page } from '../kernel/html';
import { WALL_COPY } from './copy';
import { WALL_SCRIPT } from './wall-script';

const head = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr>`;

const table = (id: string, caption: string, cells: readonly string[]): string =>
  `<h3>${caption}</h3><div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><thead>${head(cells)}</thead><tbody id="${id}"><tr><td colspan="${cells.length}">${WALL_COPY.none}</td></tr></tbody></table></div>`;

const kindsAt = { 'wechat-pay': FAULT_KINDS, alipay: ALIPAY_FAULT_KINDS } as const;

const optionsAt = (place: keyof typeof kindsAt): string =>
  `<optgroup label="${WALL_COPY.faultsAt[place]}">${kindsAt[place].map((kind) => `<option value="${place} ${kind}">${escapeHtml(WALL_COPY.faultNames[kind])}</option>`).join('')}</optgroup>`;

const bankFields = ([['account', WALL_COPY.bankAccount, 'text'], ['amount', WALL_COPY.bankAmount, 'text'], ['holder', WALL_COPY.bankHolder, 'text'], ['remark', WALL_COPY.bankRemark, 'text']] as const)
  .map(([name, label, type]) => `<span><label for="bank-${name}">${label}</label><input id="bank-${name}" name="${name}" type="${type}"></span>`).join('');

/** One page with everything a person can do to the outside world; its script polls. */
export const wallPage = (): string => {
  const words = JSON.stringify({ ...WALL_COPY, tradeState: { ...PAY_COPY.tradeState, ...ALIPAY_COPY.tradeStatus }, refundState: PAY_COPY.refundSummary }).replaceAll('<', '\\u003c');
  return page(
    WALL_COPY.title,
    `<main class="wide"><h1>${WALL_COPY.title}</h1>
<section class="card" aria-labelledby="clock-title"><h2 id="clock-title" style="margin-top:0">${WALL_COPY.clock}：<span id="clock">…</span></h2><p class="muted">${WALL_COPY.clockHint}</p>
<form class="inline" id="clock-form"><span><label for="days">${WALL_COPY.advance}（${WALL_COPY.day}）</label><input id="days" name="advanceDays" type="number" min="1" max="1000" value="1" required></span><button class="small" type="submit">${WALL_COPY.advance}</button><button class="small" type="button" id="reset">${WALL_COPY.reset}</button></form><p id="clock-error" role="alert"></p></section>
<h2>${WALL_COPY.phones}</h2><p class="muted">${WALL_COPY.phonesHint}</p><div class="phones" id="phones"><p>${WALL_COPY.loading}</p></div>
<h2>${WALL_COPY.money}</h2><p><a href="/sim/wechat-pay/scan">${WALL_COPY.scan}</a></p>
${table('orders', WALL_COPY.orders, WALL_COPY.orderHead)}${table('refunds', WALL_COPY.refunds, WALL_COPY.refundHead)}
<h2>${WALL_COPY.alipayMoney}</h2><p><a href="/sim/alipay/scan">${WALL_COPY.alipayScan}</a></p>
${table('alipay-orders', WALL_COPY.orders, WALL_COPY.orderHead)}${table('alipay-refunds', WALL_COPY.refunds, WALL_COPY.refundHead.filter((cell) => cell !== WALL_COPY.refundHead[4]))}
<h2>${WALL_COPY.bank}</h2><p class="muted">${WALL_COPY.bankHint}</p>
<form class="inline card" id="bank-form">${bankFields}<button class="small" type="submit">${WALL_COPY.bankPay}</button><a id="bank-statement" href="#">${WALL_COPY.bankStatement}</a></form><p id="bank-error" role="alert"></p>
${table('deposits', WALL_COPY.bank, WALL_COPY.depositHead)}
<h2>${WALL_COPY.faults}</h2><p class="muted">${WALL_COPY.faultsHint}</p>
<form class="inline card" id="fault-form"><span><label for="kind">${WALL_COPY.kind}</label><select id="kind" name="kind">${optionsAt('wechat-pay')}${optionsAt('alipay')}</select></span><span><label for="times">${WALL_COPY.times}</label><input id="times" name="times" type="number" min="0" max="100" value="1" required></span><button class="small" type="submit">${WALL_COPY.apply}</button></form><ul id="faults"></ul></main>`,
    `const WORDS=${words};${WALL_SCRIPT}`,
  );
};
