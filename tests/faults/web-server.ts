import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyConfiguration } from '../../scripts/serving/caddy.ts';
import { nginxConfiguration } from '../../scripts/serving/nginx.ts';
import type { Serving } from '../../scripts/serving/serving.ts';

/** A real web server with our configuration, on a port of its own. */
export interface WebServer extends AsyncDisposable {
  /** `http://localhost:40123/` with the path of the site. */
  readonly address: string;
}

/** Whether the machine has a program. */
export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/**
 * nginx, one worker.
 *
 * @param root Folder that it begins at, see `Serving`.
 * @param base Path of the site below it.
 */
export async function nginx(root: string, base: string): Promise<WebServer> {
  return await started(root, base, (folder, serving) => {
    // As root, nginx would read the site as somebody else.
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const main = `${user}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 512; }
http {
    access_log off;
    client_body_temp_path ${folder}/bodies;
    include ${folder}/site.conf;
}
`;
    writeFileSync(path.join(folder, 'nginx.conf'), main);
    writeFileSync(path.join(folder, 'site.conf'), nginxConfiguration(serving));
    return ['nginx', '-p', folder, '-c', path.join(folder, 'nginx.conf')];
  });
}

/** Caddy. */
export async function caddy(root: string, base: string): Promise<WebServer> {
  return await started(root, base, (folder, serving) => {
    const options = '{\n\tadmin off\n\tauto_https off\n}\n\n';
    writeFileSync(path.join(folder, 'Caddyfile'), options + caddyConfiguration(serving));
    return ['caddy', 'run', '--adapter', 'caddyfile', '--config', path.join(folder, 'Caddyfile')];
  });
}

async function started(
  root: string,
  base: string,
  configure: (folder: string, serving: Serving) => readonly string[],
): Promise<WebServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-server-'));
  const port = await freePort();
  const [command = '', ...args] = configure(folder, {
    base,
    root,
    host: 'localhost',
    listen: String(port),
    httpsOnly: false,
  });
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const address = `http://localhost:${port}${base}`;
  await answers(address, child, () => said);
  return {
    address,
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(address: string, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    try {
      await fetch(address);
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error(`The web server did not start:\n${said()}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof bound !== 'object' || bound === null) throw new Error('No port is free.');
  return bound.port;
}
