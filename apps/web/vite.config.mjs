import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The API of a running `npm start`, by the same setting. */
const api = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

/** The development server stands in for the API's own origin, so that no request leaves it. */
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1400, assetsInlineLimit: 0 },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: { '/v1': api } },
});
