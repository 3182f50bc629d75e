/**
 * Makes a fresh clone ready: installs what the lock file names, and with --browser what the
 * browser tests need. Runs on any Node from 18 on, before anything is installed; does nothing
 * the second time.
 *
 *     node scripts/setup.mjs [--browser]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const marker = path.join(root, 'node_modules', '.planledger-installed');

installPackages();
if (process.argv.includes('--browser')) installBrowser();

function installPackages() {
  const wanted = digest(readFileSync(path.join(root, 'package-lock.json')));
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.error('Installing the packages that package-lock.json names …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, wanted);
}

function installBrowser() {
  if (browserPath()) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.error('No Chromium found: installing Debian’s package for the browser tests …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  } else {
    console.error('No Chromium found: installing Playwright’s own for the browser tests …');
    run('npx', ['playwright', 'install', 'chromium']);
  }
}

function browserPath() {
  return [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((file) => file && existsSync(file));
}

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`“${command} ${args.join(' ')}” failed.`);
    process.exit(1);
  }
}

function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
