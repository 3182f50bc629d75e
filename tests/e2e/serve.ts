/** Serves the site that the tests built, where playwright.config.ts looks for it. */
import path from 'node:path';
import { ROOT } from '../../scripts/content.ts';
import { serveSite } from '../../scripts/serve.ts';

await serveSite(path.join(ROOT, '.planledger/test-site'), '/', 4410);
