/** How the client is made of the API's own description; see `npm run openapi` at the root. */
export default {
  input: new URL('openapi.json', import.meta.url).pathname,
  output: { path: new URL('src', import.meta.url).pathname, module: { extension: '.js' } },
  plugins: [
    '@hey-api/typescript',
    '@hey-api/client-fetch',
    '@hey-api/sdk',
    'zod',
    '@tanstack/react-query',
  ],
};
