/** An address that leads into the folders of one computer or of one office’s network. */
const LOCAL_PATH = /^(?:file:|\\\\|[A-Za-z]:[\\/]|\/(?:Users|home|Volumes)\/)/i;

/**
 * Whether an address names folders of somebody’s computer or network.
 *
 * @example
 * isLocalPath('file:///C:/Users/jo.bloggs/plan.dotm') // => true
 */
export function isLocalPath(address: string): boolean {
  return LOCAL_PATH.test(address.trim());
}

/** The last name of a path: the folders before it often name a person. */
export function lastOfPath(address: string): string {
  return address.split(/[\\/]/).at(-1)?.slice(0, 80) ?? '';
}
