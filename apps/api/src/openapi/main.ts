import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openApiText } from './openapi-text.js';

const target = fileURLToPath(new URL('../../../../libs/client/openapi.json', import.meta.url));

/** `npm run openapi`: writes the description of which the client is made. */
await writeFile(target, await openApiText());
