import { blocked, type ReasonWording, type RuleResult } from './rule.js';

/** The wording of `staleVersion`. */
export const otherVersion: ReasonWording = {
  facts: {
    zh: '所签为第{signed}版，现行为第{current}版',
    en: 'version {signed} signed, version {current} stands',
  },
  needed: { zh: '对现行版本签字', en: 'a signature on the version that stands' },
};

/** A signature stands under the version that the signer saw; null where that is the version in force. */
export function staleVersion(signed: number, current: number): RuleResult | null {
  return signed === current ? null : blocked('other-version', { signed, current });
}
