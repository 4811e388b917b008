import type { LateEntry, PaperSignature, Signature } from '@jishi/domain';
import { z } from 'zod';
import { documentInput, id, isoDate, labelled, type Wire } from './primitives.js';

export const paperSignature = z.strictObject({
  kind: z.literal('paper'),
  signer: labelled(id, '签字人', 'Signer').meta({ zh: '签字人', en: 'Signer', input: 'person' }),
  scan: documentInput('签字扫描件', 'Scan of the signature'),
  signedOn: labelled(isoDate, '签字日期', 'Signed on'),
}) satisfies z.ZodType<Wire<PaperSignature>>;

export const signature = z
  .union([z.strictObject({ kind: z.literal('in-person') }), paperSignature])
  .meta({ zh: '签字', en: 'Signature', input: 'signature' }) satisfies z.ZodType<Wire<Signature>>;

export const lateEntry = z
  .strictObject({
    proof: documentInput('证明材料', 'Proof'),
    secondSigner: labelled(paperSignature, '第二签字人', 'Second signer'),
  })
  .meta({ zh: '补记证明', en: 'Proof of late entry' }) satisfies z.ZodType<Wire<LateEntry>>;
