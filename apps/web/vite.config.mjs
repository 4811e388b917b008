import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The development server stands in for the API's own origin, so that no request leaves it. */
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1200, assetsInlineLimit: 0 },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/v1': 'http://127.0.0.1:3000' } },
});
