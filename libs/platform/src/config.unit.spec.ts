import { describe, expect, it } from '@jest/globals';
import { describeConfig, readConfig } from './config.js';

const needed = {
  DATABASE_URL: 'postgres://jishi:secret@127.0.0.1/jishi',
  OIDC_ISSUER: 'http://127.0.0.1:3001',
  VAULT_MASTER_KEY: 'a5'.repeat(32),
};
const lineOf = (name: string, environment: { readonly [name: string]: string }) =>
  describeConfig(environment).find((line) => line.startsWith(`${name} = `));

describe('Every setting as it is now', () => {
  it('shows what is given, and what holds where nothing is', () => {
    expect(lineOf('PORT', { PORT: '8080' })).toContain('PORT = 8080\n');
    expect(lineOf('PORT', {})).toContain('PORT = 3000 (default)\n');
    expect(lineOf('JISHI_SIMULATED', {})).toContain('JISHI_SIMULATED = false (default)\n');
    expect(lineOf('OIDC_ISSUER', {})).toContain('OIDC_ISSUER = (not set)\n');
    expect(lineOf('JISHI_FIRST_ADMIN', {})).toContain('JISHI_FIRST_ADMIN = (not set)\n');
  });

  it('never shows a secret', () => {
    const shown = describeConfig(needed).join('\n');
    expect(shown).toContain('VAULT_MASTER_KEY = (set)');
    expect(shown).toContain('DATABASE_URL = (set)');
    expect(shown).not.toContain('secret@');
    expect(shown).not.toContain(needed.VAULT_MASTER_KEY);
  });
});

describe('A configuration', () => {
  it('that lacks something names all of it, and what it is for', () => {
    expect(readConfig(needed)).toMatchObject({ PORT: 3000, JISHI_SIMULATED: false });
    expect(() => readConfig({ ...needed, PORT: 'x', OIDC_ISSUER: '' })).toThrow(
      /OIDC_ISSUER: .*identity provider[\s\S]*PORT: .*Port on which the API listens/,
    );
  });
});
