/** Runs in the browser: builds every node with textContent, so that a message can never be markup. */
export const WALL_SCRIPT = String.raw`
const $=(id)=>document.getElementById(id);
const el=(tag,className,text)=>{const node=document.createElement(tag);if(className)node.className=className;if(text!==undefined)node.textContent=text;return node};
const post=(url,body)=>fetch(url,{method:'POST',headers:{'Content-Type':'application/json'},body:JSON.stringify(body)});
const local=(value)=>new Date(new Date(value).getTime()+8*3600000).toISOString().slice(0,16).replace('T',' ');
const yuan=(fen)=>(fen/100).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g,',');
const linked=(text)=>{const box=el('span');for(const part of text.split(/(https?:\/\/[^\s，。；、（）【】"<>]+)/)){
 if(/^https?:\/\//.test(part)){const a=el('a','',part);a.href=part;a.target='_blank';a.rel='noopener';box.append(a)}
 else part.split('\n').forEach((line,i)=>{if(i)box.append(el('br'));box.append(line)})}return box};
const phoneCard=(phone)=>{const card=el('section','phone');card.tabIndex=0;card.setAttribute('aria-label',phone.name+' '+phone.number);
 card.append(el('h3','',phone.name||phone.number),el('p','muted',phone.number+(phone.off?'（'+WORDS.isOff+'）':'')));
 const power=el('button','small',phone.off?WORDS.powerOn:WORDS.powerOff);power.type='button';power.setAttribute('aria-label',(phone.off?WORDS.powerOn:WORDS.powerOff)+' '+(phone.name||phone.number));
 power.onclick=async()=>{await post('/sim/phones/'+phone.number+'/power',{on:phone.off});last='';refresh()};card.append(power);
 const list=el('ol');if(!phone.messages.length)list.append(el('li','muted',WORDS.noMessages));
 for(const message of phone.messages){const item=el('li','message '+message.channel);item.append(el('span','from',WORDS[message.channel]),el('time','',local(message.at)),el('br'),linked(message.text));list.append(item)}
 card.append(list);return card};
const rows=(id,items,cells)=>{const body=$(id);if(!items.length)return;body.replaceChildren(...items.slice(0,50).map((item)=>{const row=el('tr');for(const [text,money] of cells(item))row.append(el('td',money?'money':'',text));return row}))};
let last='';
const refresh=async()=>{try{
 const [phones,money,alipay,faults,alipayFaults,clock,bank]=await Promise.all(['/sim/phones','/sim/wechat-pay/orders','/sim/alipay/orders','/sim/wechat-pay/faults','/sim/alipay/faults','/sim/clock','/sim/bank/deposits'].map((url)=>fetch(url).then((answer)=>answer.json())));
 $('clock').textContent=clock.courtTime;$('bank-statement').href='/sim/bank/statement/'+clock.courtTime.slice(0,10);
 const now=JSON.stringify([phones,money,alipay,faults,alipayFaults,bank]);if(now===last)return;last=now;
 $('phones').replaceChildren(...phones.phones.map(phoneCard));
 rows('orders',money.orders,(o)=>[[local(o.createdAtMs)],[o.outTradeNo],[yuan(o.totalFen),true],[WORDS.tradeTypes[o.tradeType]],[WORDS.tradeState[o.state]]]);
 rows('refunds',money.refunds,(r)=>[[local(r.createdAtMs)],[r.outRefundNo],[r.outTradeNo],[yuan(r.refundFen),true],[WORDS.refundState[r.status]]]);
 rows('alipay-orders',alipay.orders,(o)=>[[local(o.createdAtMs)],[o.outTradeNo],[yuan(o.totalFen),true],[WORDS.tradeTypes[o.product]],[WORDS.tradeState[o.status]]]);
 rows('alipay-refunds',alipay.refunds,(r)=>[[local(r.at)],[r.outRequestNo],[r.outTradeNo],[yuan(r.refundFen),true]]);
 rows('deposits',bank.deposits,(d)=>[[local(d.atMs)],[d.serial],[d.account],[yuan(d.amountFen),true],[d.holder]]);
 const on=(place,list)=>list.filter((f)=>f.times>0).map((f)=>el('li','',WORDS.faultsAt[place]+'：'+WORDS.faultNames[f.kind]+' × '+f.times));
 $('faults').replaceChildren(...on('wechat-pay',faults.faults),...on('alipay',alipayFaults.faults));
}catch(error){console.warn(error)}};
const move=async(body)=>{const answer=await post('/sim/clock',body);$('clock-error').textContent=answer.ok?'':(await answer.json()).message;refresh()};
$('clock-form').onsubmit=(event)=>{event.preventDefault();move({advanceDays:Number($('days').value)})};
$('reset').onclick=()=>move({reset:true});
$('fault-form').onsubmit=async(event)=>{event.preventDefault();const [place,kind]=$('kind').value.split(' ');await post('/sim/'+place+'/faults',{kind,times:Number($('times').value)});refresh()};
$('bank-form').onsubmit=async(event)=>{event.preventDefault();const answer=await post('/sim/bank/deposits',Object.fromEntries(new FormData($('bank-form'))));$('bank-error').textContent=answer.ok?'':WORDS.bankBad;refresh()};
refresh();setInterval(refresh,1500);
`;
