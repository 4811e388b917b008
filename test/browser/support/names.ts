import { distinct } from '../../../apps/web/src/features/acts/model/distinct.js';
import type { PeopleOverHttp } from './demo.mjs';

interface Text {
  readonly zh: string;
}

interface Registers {
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly unitName: Text;
  }[];
  readonly posts: readonly {
    readonly postId: string;
    readonly title: Text;
    readonly unitName: Text;
  }[];
  readonly units: readonly { readonly unitId: string; readonly name: Text }[];
  readonly bodies: readonly { readonly bodyId: string; readonly name: Text }[];
  readonly accountability: readonly {
    readonly accountabilityId: string;
    readonly name: string;
    readonly title: string;
  }[];
}

async function readRegisters(people: PeopleOverHttp): Promise<Registers> {
  const list = async <Name extends keyof Registers>(name: Name): Promise<Registers[Name]> => {
    const { items } = (await people.read('chen', `${name}?limit=500`)) as {
      items: Registers[Name];
    };
    return items;
  };
  return {
    people: await list('people'),
    posts: await list('posts'),
    units: await list('units'),
    bodies: await list('bodies'),
    accountability: await list('accountability'),
  };
}

interface Place {
  readonly caseId: string;
  readonly meetingId: string;
  /** Within a sitting, its members go by their names alone. */
  readonly inSitting: boolean;
}

/** What ids are called where they are chosen: from the registers, or among the parts of a case or sitting. */
export async function namesOf(
  people: PeopleOverHttp,
  { caseId, meetingId, inSitting }: Place,
): Promise<(id: string) => string> {
  const registers = await readRegisters(people);
  const names = new Map<string, string>([
    ...(await catalogued(people)),
    ...peopleIn(registers, inSitting),
    ...registers.units.map(({ unitId, name }) => [unitId, name.zh] as const),
    ...registers.bodies.map(({ bodyId, name }) => [bodyId, name.zh] as const),
    ...registers.posts.map(
      ({ postId, title, unitName }) => [postId, `${unitName.zh} · ${title.zh}`] as const,
    ),
    ...registers.accountability.map(
      ({ accountabilityId, name, title }) => [accountabilityId, `${name} · ${title}`] as const,
    ),
    ...(caseId === '' ? [] : await partsOfCase(people, caseId)),
    ...(meetingId === '' ? [] : await itemsOf(people, meetingId)),
  ]);
  return (id) => {
    const name = names.get(id);
    if (name === undefined) throw new Error(`nothing is called ${id}`);
    return name;
  };
}

interface Catalogue {
  readonly procedures: readonly { readonly version: string; readonly title: Text }[];
  readonly steps: readonly { readonly kind: string; readonly title: Text }[];
}

/** Procedures go with their version, steps by their title. */
async function catalogued(people: PeopleOverHttp): Promise<readonly (readonly [string, string])[]> {
  const { procedures, steps }: Catalogue = await people.read('chen', 'catalogue');
  return [
    ...procedures.map(({ version, title }) => [version, `${title.zh} (${version})`] as const),
    ...steps.map(({ kind, title }) => [kind, title.zh] as const),
  ];
}

function peopleIn({ people }: Registers, inSitting: boolean) {
  const plain = people.map(({ personId, name }) => ({ value: personId, label: name }));
  const registered = people.map(({ personId, name, unitName }) => ({
    value: personId,
    label: `${name} · ${unitName.zh}`,
  }));
  return (inSitting ? plain : distinct(registered)).map(
    ({ value, label }) => [value, label] as const,
  );
}

interface CaseParts {
  readonly caseNo: string;
  readonly title: string;
  readonly posts: readonly { readonly postId: string; readonly title: Text }[];
  readonly candidates: readonly { readonly candidateId: string; readonly name: string }[];
  readonly matters: readonly {
    readonly matterId: string;
    readonly title: Text;
    readonly sentOn: string;
  }[];
}

/** Within a case, a post goes without its unit. */
async function partsOfCase(
  people: PeopleOverHttp,
  caseId: string,
): Promise<readonly (readonly [string, string])[]> {
  const page: CaseParts = await people.read('chen', `cases/${caseId}`);
  return [
    [caseId, `${page.caseNo} ${page.title}`],
    ...page.posts.map(({ postId, title }) => [postId, title.zh] as const),
    ...page.candidates.map(({ candidateId, name }) => [candidateId, name] as const),
    ...page.matters.map(
      ({ matterId, title, sentOn }) => [matterId, `${title.zh} ${sentOn}`] as const,
    ),
  ];
}

async function itemsOf(
  people: PeopleOverHttp,
  meetingId: string,
): Promise<readonly (readonly [string, string])[]> {
  const page: {
    readonly items: readonly { readonly itemId: string; readonly candidateName: string }[];
  } = await people.read('qian', `meetings/${meetingId}`);
  return page.items.map(
    ({ itemId, candidateName }, index) =>
      [itemId, `第${String(index + 1)}项 ${candidateName}`] as const,
  );
}
