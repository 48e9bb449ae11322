import { PAY_COPY } from './copy';

const words = JSON.stringify({ title: PAY_COPY.cashier, badge: PAY_COPY.simulatedBadge, pay: PAY_COPY.pay, cancel: PAY_COPY.cancel, what: PAY_COPY.what, payee: PAY_COPY.payee });

/** What WeChat's own browser has and others have not: the bridge, ready a moment after the page, with its cashier laid over it. */
export const bridgeScript = `(() => {
  const words = ${words};
  const post = (path, body) => fetch('/sim/wechat-pay/' + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const element = (name, style, text) => Object.assign(document.createElement(name), { style, textContent: text });
  const button = (text, colours, press) => Object.assign(element('button', 'display:block;width:100%;min-height:48px;margin-top:12px;border:0;border-radius:8px;font-size:16px;' + colours, text), { onclick: press });
  const cashier = (order, done) => {
    const cover = element('div', 'position:fixed;inset:0;z-index:99999;background:rgba(0,0,0,.5);display:flex;align-items:flex-end', '');
    const sheet = element('section', 'box-sizing:border-box;width:100%;padding:24px 16px 32px;background:#fff;color:#1f2329;border-radius:16px 16px 0 0;font-size:16px;line-height:1.6', '');
    sheet.setAttribute('role', 'dialog');
    sheet.setAttribute('aria-label', words.title);
    const close = (result) => { cover.remove(); done(result); };
    const pay = async () => close((await post('act', { prepay_id: order.prepay_id, action: 'pay' })).ok ? 'ok' : 'fail');
    sheet.append(element('p', 'margin:0;text-align:center;color:#4e5969', words.title), element('p', 'margin:0;text-align:center;font-size:32px;font-weight:600', '¥' + order.sum), element('p', 'margin:0;text-align:center;color:#4e5969', words.badge),
      element('p', 'margin:12px 0 0', words.payee + '：' + order.payee), element('p', 'margin:0', words.what + '：' + order.title),
      button(words.pay, 'background:#07c160;color:#08261a', pay), button(words.cancel, 'background:#f2f2f2;color:#1f2329', () => close('cancel')));
    cover.append(sheet);
    document.body.append(cover);
  };
  const invoke = async (name, order, then) => {
    const say = (result) => then({ err_msg: 'get_brand_wcpay_request:' + result });
    if (name !== 'getBrandWCPayRequest') return then({ err_msg: 'system:function_not_exist' });
    const answer = await post('jsapi', order);
    return answer.ok ? cashier(await answer.json(), say) : say('fail');
  };
  setTimeout(() => {
    window.WeixinJSBridge = { invoke };
    document.dispatchEvent(new Event('WeixinJSBridgeReady'));
  }, 300);
})();
`;
