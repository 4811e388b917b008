import { accountability } from './accountability.js';
import { meetingItem, meetingPage } from './meeting-schemas.js';
import type { RegisterKind } from './register-kind.js';
import {
  accessItem,
  accessPage,
  bodyItem,
  bodyPage,
  personItem,
  personPage,
  postItem,
  postPage,
  unitItem,
  unitPage,
} from './register-schemas.js';
import { accessView, bodyView, personView, postView, unitView } from './register-views.js';

type Kinds = { readonly [things: string]: RegisterKind };

/** Every kind of register that the API serves, by its name in URLs. */
export const registerKinds = {
  meetings: {
    ...{ prefix: 'meeting', creates: 'call-meeting', item: meetingItem, page: meetingPage },
    row: ({ caseIds = [], ...row }, names) => ({
      ...row,
      bodyName: names.body(row.bodyId ?? ''),
      itemCount: caseIds.length,
    }),
    view: null,
  },
  people: {
    ...{ prefix: 'person', creates: 'register-person', item: personItem, page: personPage },
    row: ({ identity: _, ...row }, names) => ({
      ...row,
      unitName: names.unit(row.unitId ?? ''),
      name: names.person(row.personId ?? ''),
    }),
    view: personView,
  },
  posts: {
    ...{ prefix: 'post', creates: 'register-post', item: postItem, page: postPage },
    row: ({ decidedBy = null, ...row }, names) => ({
      ...row,
      unitName: names.unit(row.unitId ?? ''),
      decidedBy: decidedBy === null ? null : names.body(decidedBy),
    }),
    view: postView,
  },
  bodies: {
    ...{ prefix: 'body', creates: 'register-body', item: bodyItem, page: bodyPage },
    row: ({ memberIds: _, members, ...row }) => ({ ...row, memberCount: members }),
    view: bodyView,
  },
  units: {
    ...{ prefix: 'unit', creates: 'register-unit', item: unitItem, page: unitPage },
    row: (row) => row,
    view: unitView,
  },
  accountability,
  access: {
    ...{ prefix: 'access', creates: 'link-account', item: accessItem, page: accessPage },
    row: (row) => row,
    view: accessView,
  },
} as const satisfies Kinds;

export type RegisterName = keyof typeof registerKinds;
