/** What is known of a file, sealed as one piece of it. */
export interface FileHeader {
  readonly fileName: string | null;
  readonly mediaType: string;
  readonly bytes: number;
  readonly chunks: number;
  readonly sha256: string;
}
