export const PAGE_STYLE = `
:root{--primary:#0B4EA2;--weak:#E8F0FA;--text:#1F2329;--text2:#4E5969;--line:#E5E8EF;--page:#F5F7FA;--ok:#1B7F4B;--warn:#9A5B00;--bad:#B3261E}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.6 "PingFang SC","Noto Sans SC","Noto Sans CJK SC",system-ui,sans-serif;font-variant-numeric:tabular-nums}
.banner{margin:0;padding:8px 16px;background:#FFF4E0;color:#6B3F00;font-size:14px;border-bottom:1px solid #E9D3A8}
main{max-width:460px;margin:0 auto;padding:16px}
main.wide{max-width:1560px}
h1{font-size:24px;line-height:1.3;margin:8px 0 16px}
h2{font-size:18px;margin:24px 0 8px}
.card{background:#fff;border:1px solid var(--line);border-radius:8px;padding:16px;margin:0 0 16px}
.sum{font-size:34px;font-weight:600;text-align:center;margin:8px 0 0}
.muted{color:var(--text2);font-size:14px}
dl{display:grid;grid-template-columns:6em 1fr;gap:8px 12px;margin:16px 0 0}
dt{color:var(--text2)}dd{margin:0;overflow-wrap:anywhere}
button,.button{display:block;width:100%;min-height:48px;padding:10px 16px;margin:0 0 12px;border-radius:8px;border:1px solid var(--primary);background:#fff;color:var(--primary);font:inherit;text-align:center;text-decoration:none;cursor:pointer}
button.primary,.button.primary{background:var(--primary);color:#fff}
button.small{display:inline-block;width:auto;min-height:44px;margin:0 8px 8px 0;padding:6px 12px;font-size:14px}
button:focus-visible,a:focus-visible,input:focus-visible,select:focus-visible{outline:3px solid #7FB0EE;outline-offset:2px}
label{display:block;margin:0 0 4px}
input,select{width:100%;min-height:48px;padding:8px 12px;margin:0 0 16px;border:1px solid #8A93A3;border-radius:8px;font:inherit;background:#fff;color:var(--text)}
.inline{display:flex;gap:8px;align-items:end;flex-wrap:wrap}.inline input,.inline select{width:auto;margin:0;min-height:44px}.inline button{margin:0}
.error{color:var(--bad);border:1px solid var(--bad);border-radius:8px;padding:8px 12px;background:#fff}
a{color:var(--primary)}
.phones{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:16px;align-items:start}
.phone{background:#fff;border:1px solid var(--line);border-radius:16px;padding:12px;max-height:70vh;overflow:auto}
.phone h3{margin:0;font-size:16px}.phone ol{list-style:none;margin:8px 0 0;padding:0}
.message{background:var(--weak);border-radius:8px;padding:8px 12px;margin:0 0 8px;overflow-wrap:anywhere}
.message.wechat{background:#E6F4EA}.message time,.message .from{font-size:12px;color:var(--text2);margin-right:8px}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;background:#fff;font-size:14px}
th,td{border:1px solid var(--line);padding:8px;text-align:left;white-space:nowrap}td.money{text-align:right}
@media (prefers-reduced-motion:no-preference){button{transition:background .15s}}
`;
