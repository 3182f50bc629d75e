/**
 * Follows every link inside a built site, anchors included, and names those that lead nowhere.
 *
 *     node scripts/test/links.ts .planledger/test-site
 */
import path from 'node:path';
import { check, LinkState } from 'linkinator';
import { siteAddress } from '../../src/data/site-address.ts';
import { ROOT } from '../content.ts';
import { serveSite } from '../serve.ts';

const folder = path.resolve(process.argv[2] ?? 'dist');
const { base } = siteAddress(path.join(ROOT, 'content'));
const { server, address } = await serveSite(folder, base, 0);

// Other people's sites are neither ours to test nor always there.
const elsewhere = `^https?://(?!${new URL(address).host})`;
const { links } = await check({
  path: address,
  recurse: true,
  linksToSkip: [elsewhere, '^mailto:', '^tel:'],
  checkFragments: true,
});
server.close();

const broken = links.filter(({ state }) => state === LinkState.BROKEN);
for (const { url, parent, status } of broken) {
  console.error(
    `${parent?.replace(address, '/')} links to ${url.replace(address, '/')}: ${status || 'no such place on the page'}`,
  );
}
console.log(`${links.length} links followed, ${broken.length} lead nowhere.`);
process.exitCode = broken.length > 0 || links.length === 0 ? 1 : 0;
