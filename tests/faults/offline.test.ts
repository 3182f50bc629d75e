import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { ROOT } from '../../scripts/content.ts';
import { elsewhere, placeWithOldSite } from './place.ts';
import { built, differences, testWhereAllowed } from './support.ts';

const oldSite = inject('oldSite');

const RECORDER = pathToFileURL(path.join(ROOT, 'tests/faults/record-connections.mjs')).href;
const WITHOUT_NETWORK = ['unshare', '--net'];

testWhereAllowed(spawnSync('unshare', ['--net', 'true']).status === 0)(
  'a build needs no network: on a machine without one it gives the same site',
  async () => {
    using place = placeWithOldSite();
    const cutOff = await built(elsewhere(place), { before: WITHOUT_NETWORK });
    expect(differences(oldSite, cutOff)).toEqual([]);
  },
);

test('no process of a build asks for a connection, not even to count its use', async () => {
  using place = placeWithOldSite();
  const file = path.join(place.folder, 'connections');
  const environment = { CONNECTIONS_FILE: file, NODE_OPTIONS: `--import=${RECORDER}` };
  const recorded = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');

  await built(elsewhere(place), { environment: { ...environment, CI: '' } });
  expect(recorded()).toBe('');

  // The recorder does record.
  const ask = "fetch('http://localhost:65000').catch(() => {})";
  spawnSync(process.execPath, ['--eval', ask], { env: { ...process.env, ...environment } });
  expect(recorded()).toContain('connect');
});
