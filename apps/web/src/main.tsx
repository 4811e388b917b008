import '@fontsource-variable/noto-sans-sc/index.css';
import './app/styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { startLanguages } from './shared/language.js';

startLanguages();
const place = document.getElementById('root');
if (!place) throw new Error('index.html has no root');
createRoot(place).render(<App />);
