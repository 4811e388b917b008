import { type UploadedDocument, uploadDocument } from '@jishi/client';
import { useMutation } from '@tanstack/react-query';
import { type ApiError, dataOf } from '../../../shared/api.js';

/** Puts a file into the store; the act that names it makes it part of the record. */
export function useUpload(onUploaded: (document: UploadedDocument, file: File) => void) {
  return useMutation<UploadedDocument, ApiError, File>({
    mutationFn: (file) => dataOf(uploadDocument({ body: { file }, throwOnError: true })),
    onSuccess: onUploaded,
  });
}
