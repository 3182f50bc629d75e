/** Loaded into every process of a test: writes down each connection and name look-up that is asked for. */

import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import process from 'node:process';

const { CONNECTIONS_FILE = '' } = process.env;

for (const [owner, name] of [
  [net.Socket.prototype, 'connect'],
  [dns, 'lookup'],
  [dns.promises, 'lookup'],
]) {
  const original = owner[name];
  owner[name] = function recorded(...args) {
    appendFileSync(CONNECTIONS_FILE, `${name} ${JSON.stringify(args[0])}\n`);
    return Reflect.apply(original, this, args);
  };
}
