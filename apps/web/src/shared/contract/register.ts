import type { Text } from './refusal.js';

export interface UnitItem {
  readonly unitId: string;
  readonly name: Text;
  readonly parentId: string | null;
}

export interface BodyItem {
  readonly bodyId: string;
  readonly unitId: string;
  readonly name: Text;
  readonly members?: readonly BodyMember[];
}

export interface BodyMember {
  readonly personId: string;
  readonly name?: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly principal: boolean;
}

export interface PostItem {
  readonly postId: string;
  readonly unitId: string;
  readonly unitName?: Text | null;
  readonly title: Text;
  readonly rank: string;
  readonly quota: number;
  readonly filled: number;
  readonly inProcess: number;
  readonly vacant: number;
}

export interface PostPageData extends PostItem {
  readonly probation: boolean;
  readonly version: number;
  readonly holders: readonly {
    readonly personId: string;
    readonly name?: string | null;
    readonly since: string;
    readonly caseId: string | null;
  }[];
  readonly cases?: readonly { readonly caseId: string; readonly caseNo: string | null }[];
}

export interface PersonItem {
  readonly personId: string;
  readonly unitId: string;
  readonly unitName?: Text | null;
  readonly name: string | null;
  readonly proposed?: number;
}

export type FactKind =
  | 'identity'
  | 'post-held'
  | 'grade'
  | 'impact-period'
  | 'family-status'
  | 'relation';

export interface PersonFact {
  readonly factId: string;
  readonly kind: FactKind;
  readonly status: 'proposed' | 'confirmed' | 'withdrawn';
  /** The opened content; null where it was erased or the reader may not see it. */
  readonly value: { readonly [name: string]: unknown } | null;
  readonly at: { readonly version: number; readonly recordedAt: string };
}

export interface PersonPageData extends PersonItem {
  readonly version: number;
  readonly facts: readonly PersonFact[];
}

/** What an act answers once it is recorded. */
export interface Recorded {
  readonly id?: string;
  readonly stream?: string;
  /** `<stream>:<version>`, for which reads can wait. */
  readonly token: string;
  readonly recordedAt: string;
  readonly repeated: boolean;
}

export interface UploadedDocument {
  readonly ref: string;
  readonly hash: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly fileName: string;
}

export interface ImportPreview {
  readonly file: {
    readonly name: string;
    readonly sha256: string;
    readonly version: string | null;
  };
  readonly rows: readonly {
    readonly tag: string;
    readonly value: string;
    readonly field: string | null;
    readonly level: 'ok' | 'warning' | 'error';
    readonly message: Text | null;
  }[];
  readonly unknownTags: readonly string[];
  readonly identity: { readonly [name: string]: unknown } | null;
  readonly postLines: readonly { readonly [name: string]: unknown }[];
}
