import { define } from './define.js';

export const session = define({
  signIn: ['登录', 'Sign in'],
  signInWith: ['使用单位账号登录', 'Sign in with unit account'],
  notice: ['不得录入涉及国家秘密的信息。', 'State-secret information must not be entered.'],
  opening: ['正在登录', 'Signing in'],
  again: ['登录已结束，请重新登录。', 'The sign-in has ended. Sign in again.'],
  failed: [
    '登录没有完成：{{reason}}。可再次登录。',
    'The sign-in was not completed: {{reason}}. You can sign in again.',
  ],
  issuerSilent: [
    '登录服务没有应答。请稍后重试，或联系管理员。',
    'The sign-in service does not answer. Try again later or ask the administrator.',
  ],
  configFailed: ['无法读取系统配置', 'The app could not be started'],
  expiring: ['登录将在2分钟内到期。', 'Your sign-in ends within 2 minutes.'],
  extend: ['延长登录', 'Stay signed in'],
  stepUp: ['此操作需重新登录确认', 'Sign in again to record this act'],
  stepUpHint: [
    '将打开登录窗口。完成登录后回到此页，填写的内容保留。登录确认5分钟内有效，只用一次。',
    'A sign-in window opens. After it you return to this page and your input is kept. The sign-in counts once, for five minutes.',
  ],
  stepUpWaiting: ['正在等待登录窗口。', 'Waiting for the sign-in window.'],
  stepUpBlocked: [
    '浏览器阻止了登录窗口。请允许本站打开窗口后重试。',
    'The browser blocked the sign-in window. Allow windows for this site and try again.',
  ],
  stepUpOther: [
    '登录的账号与当前账号不同，未予采用。',
    'Another account signed in than the one in use. It was not accepted.',
  ],
  returnToPage: ['登录已确认，可关闭此窗口。', 'You are signed in. This window can be closed.'],
  accountHash: [
    '账号摘要（供安全管理员关联账号）',
    'Hash of the account, by which the security administrator links it',
  ],
});
