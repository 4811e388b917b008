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
