import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const HERE = new URL('run-in-front.ts', import.meta.url).href;

test.each(['SIGTERM', 'SIGHUP'] as const)('%s ends what runs in front as well', async (signal) => {
  const inner = 'console.log(process.pid); setInterval(() => {}, 1000);';
  const code = `import { runInFront } from '${HERE}';
process.exitCode = await runInFront(['--eval', ${JSON.stringify(inner)}]);`;
  const outer = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  const [said] = await once(outer.stdout, 'data');
  outer.kill(signal);
  const [exit] = await once(outer, 'close');
  expect(exit).toBe(1);
  expect(() => process.kill(Number(said), 0)).toThrow('ESRCH');
});
