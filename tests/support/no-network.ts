import net from 'node:net';

/* Loaded before every file of unit tests: what asks another machine fails, so that they pass without a network. */

const HERE = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

const { connect } = net.Socket.prototype;

// Files share a process: what was put in front once stays there.
if (connect.name !== 'connectHere') {
  net.Socket.prototype.connect = function connectHere(this: net.Socket, ...args: unknown[]) {
    const host = hostOf(args);
    if (host !== undefined && !HERE.test(host)) {
      throw new Error(`A test asked “${host}”, and tests need no network.`);
    }
    return Reflect.apply(connect, this, args);
  };
}

/** Nothing for a pipe, and for a port of this machine. */
function hostOf(args: readonly unknown[]): string | undefined {
  const [asked, host] = args.flat();
  if (typeof asked === 'object' && asked !== null && 'host' in asked) return String(asked.host);
  return typeof host === 'string' ? host : undefined;
}
