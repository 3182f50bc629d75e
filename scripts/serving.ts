/**
 * Writes configurations of web servers for a site: its headers, types and addresses.
 *
 *     npm run serving -- [--content content] [--root /srv/plans/dist] [--out docs/serving]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { siteAddress } from '../src/data/site-address.ts';
import { run } from './command.ts';
import { caddyConfiguration } from './serving/caddy.ts';
import { nginxConfiguration } from './serving/nginx.ts';

interface ServingOptions {
  readonly content: string;
  readonly root: string;
  readonly out: string;
  readonly httpsOnly?: boolean;
}

const command = new Command('serving')
  .description('Write configurations of nginx and Caddy for the site.')
  .option('--content <folder>', 'the content folder', 'content')
  .option('--root <folder>', 'the folder that the server begins at', '/srv/plans/dist')
  .option('--out <folder>', 'where the configurations go', 'docs/serving')
  .option('--https-only', 'bind browsers to HTTPS for the whole host, for a year')
  .action(writeConfigurations);

await run(command);

function writeConfigurations({ content, root, out, httpsOnly = false }: ServingOptions): void {
  const { origin, base } = siteAddress(content);
  const shared = { base, root, host: new URL(origin).hostname, httpsOnly };
  mkdirSync(out, { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(path.join(out, name), text);
    console.log(`Wrote ${path.join(out, name)}.`);
  };
  write('nginx.conf', nginxConfiguration({ ...shared, listen: '80' }));
  write('Caddyfile', caddyConfiguration({ ...shared, listen: '443' }));
}
