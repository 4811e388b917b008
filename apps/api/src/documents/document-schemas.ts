import type { ApiBodyOptions } from '@nestjs/swagger';
import { z } from 'zod';

export const uploadedDocument = z
  .object({
    ref: z.string(),
    hash: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    mediaType: z.string(),
    fileName: z.string(),
  })
  .meta({ id: 'UploadedDocument' });

/** The body of an upload, as it is documented. */
export const oneFile: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' } },
  },
};
