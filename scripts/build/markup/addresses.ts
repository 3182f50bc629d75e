// Stands for the address of the page itself; no real site can have this name (RFC 2606).
const HERE = 'https://here.invalid/';
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** What is wrong with an address as a browser will read it, with all that it leaves out of one. */
export function addressFault(address: string): string | undefined {
  if (!URL.canParse(address, HERE)) return `“${address}” is no address.`;
  const { protocol } = new URL(address, HERE);
  return SCHEMES.has(protocol) ? undefined : `“${protocol}” may run code.`;
}

/** Whether an address leads to another site than the one at `origin`. */
export function isForeign(address: string, origin: string): boolean {
  if (!URL.canParse(address, HERE)) return true;
  const found = new URL(address, HERE).origin;
  return found !== new URL(HERE).origin && found !== origin;
}
