import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { siteAddress } from '../../src/data/site-address.ts';
import { ROOT } from '../content.ts';
import { caddyConfiguration } from './caddy.ts';
import { nginxConfiguration } from './nginx.ts';

const { origin, base } = siteAddress(path.join(ROOT, 'content'));
const serving = {
  base,
  root: '/srv/plans/dist',
  host: new URL(origin).hostname,
  httpsOnly: false,
};

test.each([
  ['nginx.conf', nginxConfiguration({ ...serving, listen: '80' })],
  ['Caddyfile', caddyConfiguration({ ...serving, listen: '443' })],
])('docs/serving/%s is what its command makes now', (name, made) => {
  expect(readFileSync(path.join(ROOT, 'docs/serving', name), 'utf8')).toBe(made);
});

test.each([
  ['nginx', nginxConfiguration],
  ['Caddy', caddyConfiguration],
])('%s binds a host to HTTPS where it is asked to', (_name, configuration) => {
  const given = { ...serving, listen: '443' };
  expect(configuration(given)).not.toContain('Strict-Transport-Security');
  expect(configuration({ ...given, httpsOnly: true })).toContain('Strict-Transport-Security');
});
