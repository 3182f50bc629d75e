import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { headersFor } from './serving/headers.ts';
import { HEADERS_FILE } from './serving/headers-file.ts';
import { contentType } from './serving/types.ts';

/**
 * Serves a built site as a web server would: folders by their index.html, 404.html for what is
 * not there, headers and types as the real ones send them. For looking at a site and for tests; the
 * public is served by a real web server.
 *
 * @param folder The built site.
 * @param base The path under which it stands.
 * @param port 0 for any free one.
 * @returns The server, listening, and the address of the site.
 */
export async function serveSite(
  folder: string,
  base: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => answer(folder, base, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://localhost:${boundPort}${base}` };
}

function answer(
  folder: string,
  base: string,
  { method = '', url = '/' }: IncomingMessage,
  response: ServerResponse,
): void {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  // Not by `URL`, which takes the beginning of “//plans/” for a host.
  const [, address = '', question = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  const found = fileFor(folder, base, address);
  if (found === 'folder') {
    response.writeHead(301, { location: `${address.replace(/^\/+/, '/')}/${question}` }).end();
    return;
  }
  const file = found ?? path.join(folder, '404.html');
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const name = path.relative(folder, file).replaceAll(path.sep, '/');
  const headers = [...headersFor(name), ['Content-Type', contentType(name)]];
  response.writeHead(found ? 200 : 404, Object.fromEntries(headers));
  // A reader who goes away, or a file that a build takes away meanwhile, ends this answer alone.
  pipeline(createReadStream(file), response, () => {});
}

function fileFor(folder: string, base: string, address: string): string | 'folder' | undefined {
  const pathname = decoded(address);
  if (!pathname?.startsWith(base) || HIDDEN.test(pathname)) return undefined;
  const full = path.join(folder, path.posix.normalize(`/${pathname.slice(base.length)}`));
  if (!existsSync(full)) return undefined;
  if (!statSync(full).isDirectory()) return full;
  if (!pathname.endsWith('/')) return 'folder';
  const index = path.join(full, 'index.html');
  return existsSync(index) ? index : undefined;
}

// As for the real servers: what begins with a dot, and what is for servers alone.
const HIDDEN = new RegExp(`/\\.|/${HEADERS_FILE}$`);

/** Nothing for what is no address, such as “/%zz”. */
function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
