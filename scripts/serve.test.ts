import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from './serve.ts';

let folder: string;
let served: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-serve-'));
  const files = ['index.html', '404.html', '_headers', 'plans/index.html', 'plans/ü 1.csv'];
  mkdirSync(path.join(folder, 'plans'));
  for (const file of files) writeFileSync(path.join(folder, file), file);
  served = await serveSite(folder, '/', 0);
});
afterAll(() => {
  served.server.close();
  rmSync(folder, { recursive: true });
});

/** Status and body, or where it leads; the address goes over the line as it is. */
async function asked(address: string, method = 'GET'): Promise<string> {
  const { port } = new URL(served.address);
  return await new Promise((resolve, reject) => {
    request({ port, path: address, method }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      answer.on('end', () =>
        resolve(`${answer.statusCode} ${answer.headers.location ?? body}`.trim()),
      );
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', '200 index.html'],
  ['/plans/', '200 plans/index.html'],
  ['/plans/%C3%BC%201.csv', '200 plans/ü 1.csv'],
  ['/plans?q=carers', '301 /plans/?q=carers'],
  ['//plans', '301 /plans/'],
  ['/nowhere/', '404 404.html'],
  ['/PLANS/', '404 404.html'],
])('%s is answered as a web server would: %s', async (address, answer) => {
  expect(await asked(address)).toBe(answer);
});

test.each([
  '/%',
  '/%zz',
  '/%00',
  '//',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/',
  '/.git/config',
  '/_headers',
])('%s ends nothing and shows nothing', async (address) => {
  expect(await asked(address)).toMatch(/^(404 404.html|200 index.html)$/);
  expect(await asked('/')).toBe('200 index.html');
});

test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS'])('%s is refused', async (method) => {
  expect(await asked('/', method)).toBe('405');
});
