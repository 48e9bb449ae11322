import { escapeHtml, page } from '../kernel/html';
import { LOGIN_COPY, STAFF_ACCOUNTS } from './copy';

const accountItem = ({ id, name, desk }: (typeof STAFF_ACCOUNTS)[number]): string =>
  `<button class="small" type="button" data-account="${id}">${escapeHtml(desk)} ${escapeHtml(name)}（${id}）</button>`;

const FILL = `document.querySelectorAll('[data-account]').forEach(function(b){b.addEventListener('click',function(){
document.getElementById('account').value=b.dataset.account;document.getElementById('password').value='demo-2026';document.getElementById('login').focus()})})`;

export const loginPage = (action: string, wrong: boolean, account: string): string =>
  page(LOGIN_COPY.title, `<main><h1>${LOGIN_COPY.title}</h1><p class="muted">${LOGIN_COPY.court}</p>
<form class="card" method="post" action="${escapeHtml(action)}">${wrong ? `<p class="error" role="alert" id="wrong">${LOGIN_COPY.wrong}</p>` : ''}
<label for="account">${LOGIN_COPY.account}</label><input id="account" name="account" autocomplete="username" required value="${escapeHtml(account)}"${wrong ? ' aria-describedby="wrong"' : ''} autofocus>
<label for="password">${LOGIN_COPY.password}</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<button id="login" class="primary" type="submit">${LOGIN_COPY.login}</button></form>
<section class="card" aria-labelledby="accounts"><h2 id="accounts" style="margin-top:0">${LOGIN_COPY.accounts}</h2><p class="muted">${LOGIN_COPY.accountsHint}</p>${STAFF_ACCOUNTS.map(accountItem).join('')}</section></main>`, FILL);

export const noticePage = (title: string, text: string, detail = ''): string =>
  page(title, `<main><h1>${escapeHtml(title)}</h1><section class="card" role="status"><p>${escapeHtml(text)}</p>${detail === '' ? '' : `<p class="muted">${escapeHtml(detail)}</p>`}</section></main>`);

/** `form` is the provider's own markup with its anti-forgery field. */
export const logoutPage = (form: string): string =>
  page(LOGIN_COPY.logoutTitle, `<main><h1>${LOGIN_COPY.logoutTitle}</h1><section class="card"><p>${LOGIN_COPY.logoutText}</p>${form}<button class="primary" form="op.logoutForm" type="submit" name="logout" value="yes">${LOGIN_COPY.logout}</button></section></main>`);
