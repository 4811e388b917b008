export { accountKey } from './account-key.js';
export { type Config, configSchema, describeConfig, readConfig } from './config.js';
