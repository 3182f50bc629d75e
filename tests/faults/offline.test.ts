import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/content.ts';
import { build, built, differences, elsewhere, placeOf, testWith, twoPlans } from './support.ts';

const RECORDER = pathToFileURL(path.join(ROOT, 'tests/faults/record-connections.mjs')).href;
const WITHOUT_NETWORK = ['unshare', '--net'];

testWith(spawnSync('unshare', ['--net', 'true']).status === 0)(
  'a build needs no network: on a machine without one it gives the same site',
  async () => {
    using tree = twoPlans();
    const place = placeOf(tree);
    const cutOff = await built(place, { before: WITHOUT_NETWORK });
    expect(differences(cutOff, await built(elsewhere(place)))).toEqual([]);
  },
);

test('no process of a build asks for a connection, not even to count its use', async () => {
  using tree = twoPlans();
  const place = placeOf(tree);
  const file = path.join(path.dirname(tree.folder), 'connections');
  const environment = { CONNECTIONS_FILE: file, NODE_OPTIONS: `--import=${RECORDER}` };
  const recorded = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');

  const { code, said } = await build(place, { environment: { ...environment, CI: '' } });
  expect(code, said).toBe(0);
  expect(recorded()).toBe('');

  // The recorder does record.
  const ask = "fetch('http://localhost:65000').catch(() => {})";
  spawnSync(process.execPath, ['--eval', ask], { env: { ...process.env, ...environment } });
  expect(recorded()).toContain('connect');
});
