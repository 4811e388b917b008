import { commitment } from './commitment.js';

describe('the hash of a sealed object', () => {
  it('is that of the domain tag, the salt and the content', () => {
    const salt = Buffer.from(
      '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
      'hex',
    );
    // printf '%s' 'jishi/vault/1' | cat - salt content | sha256sum
    expect(commitment(salt).update('{"name":"张三"}').digest('hex')).toBe(
      'abf6f461e41c805338d2bbcfbfbf20d487eb65e567602f687dae11637c6dcf82',
    );
  });
});
