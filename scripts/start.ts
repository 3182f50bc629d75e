/**
 * Builds the site from the content, serves it and prints its address.
 *
 *     npm start -- [--content content] [--port 4321]
 */
import path from 'node:path';
import { Command } from 'commander';
import { siteAddress } from '../src/data/site-address.ts';
import { run } from './command.ts';
import { ROOT } from './content.ts';
import { runInFront } from './run-in-front.ts';
import { serveSite } from './serve.ts';

interface StartOptions {
  readonly content: string;
  readonly out: string;
  readonly port: string;
}

// Beside the usual ports of development servers, so that one of those can run at the same time.
const PORT = '4400';

const command = new Command('start')
  .description('Build the site, serve it on this machine and print its address.')
  .option('--content <folder>', 'the content folder', 'content')
  .option('--out <folder>', 'where the site goes', 'dist')
  .option('--port <number>', 'port to serve on; the next free one is taken', PORT)
  .action(start);

await run(command);

async function start({ content, out, port }: StartOptions): Promise<void> {
  const build = path.join(ROOT, 'scripts/build.ts');
  if ((await runInFront([build, '--content', content, '--out', out])) !== 0) {
    process.exitCode = 1;
    return;
  }
  const { base } = siteAddress(content);
  const { address } = await serveOn(Number(port), (free) =>
    serveSite(path.resolve(out), base, free),
  );
  console.log(`\n  The plans are at ${address}\n  Stop with Ctrl+C.\n`);
}

async function serveOn<T>(port: number, serve: (port: number) => Promise<T>): Promise<T> {
  try {
    return await serve(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return serveOn(port + 1, serve);
  }
}
