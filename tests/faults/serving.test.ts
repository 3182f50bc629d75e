import { readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { headersFor } from '../../scripts/serving/headers.ts';
import { contentType } from '../../scripts/serving/types.ts';
import { type Place, placeWithOldSite, replaceIn, THEME, writeNewWords } from './place.ts';
import { built, type Site, testWith } from './support.ts';
import { caddy, has, nginx } from './web-server.ts';

const SERVERS = [
  { name: 'nginx', start: nginx },
  { name: 'caddy', start: caddy },
];

describe.each(['/', '/health/'])('with the site at %s', (base) => {
  const standing = placeWithOldSite();
  const place = placeAt(standing, base);
  let site: Site;

  beforeAll(async () => {
    replaceIn(place, 'site.yaml', 'https://plans.example/', `https://plans.example${base}`);
    site = await built(place, { more: ['--compress'] });
  });
  afterAll(() => standing[Symbol.dispose]());

  describe.each(SERVERS)('$name', ({ name, start }) => {
    const testServer = testWith(has(name));

    testServer(
      'serves every file with its bytes, its type and the headers of the list',
      async () => {
        await using running = await start(rootOf(place, base), base);
        const files = Object.keys(site).filter(
          (file) => !/\.(br|gz)$/.test(file) && file !== '404.html' && file !== '_headers',
        );
        expect(files.length).toBeGreaterThan(60);
        for (const file of files) {
          const answer = await fetch(running.address + file.replace(/(^|\/)index\.html$/, '$1'));
          expect(answer.status, file).toBe(200);
          expect(sent(answer, file), file).toEqual(listed(file));
          const bytes = Buffer.from(await answer.arrayBuffer());
          expect(bytes.equals(readFileSync(path.join(place.out, file))), file).toBe(true);
        }
      },
    );

    testServer(
      'says that a page is not there with our page, the same headers, and nothing to keep',
      async () => {
        await using running = await start(rootOf(place, base), base);
        const tooLong = 'x'.repeat(300);
        for (const missing of [
          'nowhere',
          'plans/nowhere/',
          '_astro/old.css',
          '_astro/',
          '404.html',
          tooLong,
        ]) {
          const answer = await fetch(running.address + missing);
          expect(answer.status, missing).toBe(404);
          expect(sent(answer, '404.html'), missing).toEqual(listed('404.html'));
          expect(await answer.text()).toBe(readFileSync(path.join(place.out, '404.html'), 'utf8'));
        }
      },
    );

    testServer(
      'leads from an address without its last slash to the one with it, and keeps the question',
      async () => {
        await using running = await start(rootOf(place, base), base);
        const answer = await fetch(`${running.address}search?q=carers`, { redirect: 'manual' });
        expect([301, 308]).toContain(answer.status);
        expect(answer.headers.get('location')).toBe(`${base}search/?q=carers`);
      },
    );

    testServer(
      'serves nothing that begins with a dot, nor what is for other servers, nor anything outside',
      async () => {
        await using running = await start(rootOf(place, base), base);
        writeFileSync(path.join(place.out, '.notes'), 'Nobody may read this.');
        // Below a path, the folder of all sites lies beside the site, where the server begins.
        const stored = `/${readlinkSync(place.out)}/index.html`;
        const outside = '..%2f..%2fetc/passwd';
        for (const address of [stored, '.notes', '_headers', outside, '%00', 'plans/%00']) {
          const { status } = await fetch(new URL(address, running.address));
          expect([400, 404], address).toContain(status);
        }
        for (const method of ['POST', 'PUT', 'DELETE', 'PROPFIND']) {
          const { status } = await fetch(running.address, { method });
          expect(status, method).toBe(405);
        }
      },
    );

    testServer('sends the compressed copies that the build made', async () => {
      await using running = await start(rootOf(place, base), base);
      const asked = { headers: { 'accept-encoding': 'gzip' } };
      const answer = await fetch(running.address, asked);
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(await bytesSent(running.address)).toBe(
        readFileSync(path.join(place.out, 'index.html.gz')).length,
      );
    });
  });
});

testWith(SERVERS.every(({ name }) => has(name)))(
  'browsers may keep a page that a build did not change, and not one that it did',
  async () => {
    using place = placeWithOldSite();
    await using nginxThere = await nginx(place.out, '/');
    await using caddyThere = await caddy(place.out, '/');
    const pages = [nginxThere, caddyThere].flatMap(({ address }) => [
      `${address}about/`,
      `${address}${THEME}/`,
    ]);
    const tags = new Map<string, string>();
    for (const page of pages) tags.set(page, (await fetch(page)).headers.get('etag') ?? '');
    const again = async () => {
      const answers = pages.map((page) =>
        fetch(page, { headers: { 'if-none-match': tags.get(page) ?? '' } }),
      );
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    expect(await again()).toEqual([304, 304, 304, 304]);

    writeNewWords(place);
    expect(await built(place)).toEqual(inject('newSite'));
    expect(await again()).toEqual([304, 200, 304, 200]);
  },
);

/** Below a path, the folder of the site has the name that it has in the address. */
function placeAt(place: Place, base: string): Place {
  const name = base.slice(1, -1);
  return name ? { ...place, out: path.join(path.dirname(place.out), name) } : place;
}

function rootOf({ out }: Place, base: string): string {
  return base === '/' ? out : path.dirname(out);
}

/** What the list says of a file. */
function listed(file: string): Record<string, string> {
  const headers = headersFor(file).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...Object.fromEntries(headers), 'content-type': contentType(file) };
}

/** What a server said of it. */
function sent(answer: Response, file: string): Record<string, string | null> {
  const names = Object.keys(listed(file));
  return Object.fromEntries(names.map((name) => [name, answer.headers.get(name)]));
}

/** How many bytes come over the line to a browser that reads gzip; `fetch` unpacks them. */
async function bytesSent(address: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let size = 0;
      answer.on('data', (bytes: Buffer) => {
        size += bytes.length;
      });
      answer.on('end', () => resolve(size));
    }).on('error', reject);
  });
}
