import { DEMO_PASSWORD, demoAccounts } from './demo-idp/accounts.mjs';

/** The short table a start ends with: where things are, and who can sign in. */
export function printSummary({ settings, env, temporal }) {
  const { webOrigin, folder, simulated, embedded } = settings;
  const rows = [
    ['Web app      网页', webOrigin],
    ['API          接口', `${webOrigin}/docs`],
    ['Temporal     流程引擎', temporal.uiAddress ?? temporal.address],
    ['Sign-in      登录', env.OIDC_ISSUER],
    ['Data         数据', `${folder} (${simulated === '1' ? 'simulated 模拟' : 'real 正式'})`],
  ];
  console.log('');
  for (const [label, value] of rows) console.log(`  ${label.padEnd(22)}${value}`);
  if (embedded.identity) printAccounts(simulated === '1' ? demoAccounts : [firstAdmin]);
  console.log('\nCtrl-C stops everything. 按 Ctrl-C 停止。');
}

/** A real store is empty: nobody else holds a duty in it yet. */
const [firstAdmin] = demoAccounts;

function printAccounts(accounts) {
  console.log(`\n  Demo accounts 演示账号 (password 密码: ${DEMO_PASSWORD})`);
  for (const { login, name, duty } of accounts) {
    console.log(`  ${login.padEnd(10)}${name.zh} ${name.en}, ${duty.zh} ${duty.en}`);
  }
}
