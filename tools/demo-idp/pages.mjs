import { DEMO_PASSWORD, demoAccounts } from './accounts.mjs';

const WORDS = {
  zh: {
    title: '登录纪实（演示）',
    account: '账号',
    password: '密码',
    submit: '登录',
    wrong: '账号或密码不正确。',
    fresh: '此操作需要重新登录确认。',
    hint: `演示环境。所有账号的密码均为 ${DEMO_PASSWORD}`,
    failed: '登录请求无法处理。请返回应用后重新登录。',
    signedOut: '已退出登录。',
    signingOut: '正在退出登录',
    continue: '继续',
    what: '这是演示身份提供方：只说明登录者是谁，不授予任何权限。请从应用登录。',
    lang: 'zh-CN',
  },
  en: {
    title: 'Sign in to Jishi (demo)',
    account: 'Account',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'The account or the password is wrong.',
    fresh: 'This act needs a fresh sign-in.',
    hint: `Demo. The password of every account is ${DEMO_PASSWORD}`,
    failed: 'This sign-in request can’t be handled. Go back to the app and sign in again.',
    signedOut: 'You have signed out.',
    signingOut: 'Signing out',
    continue: 'Continue',
    what: 'This is the demo identity provider: it says who somebody is and grants nothing. Sign in from the app.',
    lang: 'en',
  },
};

/** The language a person reads: what the app asked for, else what the browser prefers. */
export function languageOf(uiLocales, acceptLanguage) {
  return /^zh/i.test(uiLocales ?? acceptLanguage ?? '') ? 'zh' : 'en';
}

/** @param state `wrong` after a failed try; `fresh` when a signed-in person must sign in again */
export function signInPage(language, { action, wrong, fresh }) {
  const words = WORDS[language];
  const options = demoAccounts
    .map(
      ({ login, name, duty }) =>
        `<option value="${login}">${name[language]} · ${duty[language]}</option>`,
    )
    .join('');
  return page(
    words,
    `${fresh ? `<p>${words.fresh}</p>` : ''}${wrong ? `<p role="alert">${words.wrong}</p>` : ''}
<form method="post" action="${escapeText(action)}">
<label>${words.account}<input name="login" list="accounts" autocomplete="username" required autofocus></label>
<datalist id="accounts">${options}</datalist>
<label>${words.password}<input name="password" type="password" autocomplete="current-password" required></label>
<button>${words.submit}</button>
</form><p class="hint">${words.hint}</p>`,
  );
}

export const errorPage = (language) =>
  page(WORDS[language], `<p role="alert">${WORDS[language].failed}</p>`);

export const signedOutPage = (language) =>
  page(WORDS[language], `<p>${WORDS[language].signedOut}</p>`);

/** What somebody finds who opens the provider itself. */
export function frontPage(language) {
  const other = language === 'zh' ? 'en' : 'zh';
  const said = `<p>${WORDS[language].what}</p><p lang="${WORDS[other].lang}">${WORDS[other].what}</p>`;
  return page({ ...WORDS[language], title: 'Jishi demo · 纪实演示' }, said);
}

/**
 * @param form the provider's own form, which carries its token
 * @param asked whether the app asks: then nobody has to confirm it
 */
export function signOutPage(language, form, asked) {
  const words = WORDS[language];
  return page(
    { ...words, title: words.signingOut },
    `${form}<button form="op.logoutForm" name="logout" value="yes" autofocus>${words.continue}</button>${
      asked ? '<script>document.querySelector("button").click()</script>' : ''
    }`,
  );
}

function page({ lang, title }, body) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>
body{font:16px/1.6 system-ui,"Noto Sans SC",sans-serif;color:#1f1f1f;background:#f5f5f5;margin:0}
main{max-width:22rem;margin:12vh auto 0;padding:2rem;background:#fff;border:1px solid #d9d9d9}
h1{font-size:1.25rem;margin:0 0 1rem}label{display:block;margin:0 0 1rem}
input{display:block;width:100%;box-sizing:border-box;font:inherit;padding:.4rem .6rem;border:1px solid #8c8c8c}
button{font:inherit;padding:.4rem 1.2rem;border:0;background:#0b4f9e;color:#fff;cursor:pointer}
[role=alert]{color:#a8071a}.hint{color:#595959;font-size:.875rem}
</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
}

function escapeText(text) {
  const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (char) => names[char]);
}
