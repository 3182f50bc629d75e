import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../command-error.ts';

/** A copy of a site: a folder, or what a web server serves. */
export interface SiteCopy {
  /** The bytes at an address below the site’s own; nothing where there is none. `plans/` is a page. */
  read(address: string): Promise<Uint8Array | undefined>;
  /** Names of the files in a folder; nothing where that cannot be told, as from a server. */
  list(folder: string): readonly string[] | undefined;
}

/**
 * Opens a copy of a site.
 *
 * @param place A folder, or the address under which the copy is served: `http://localhost:8080/`.
 * @throws {CommandError} When there is no such folder.
 */
export function openCopy(place: string): SiteCopy {
  return /^https?:\/\//.test(place) ? servedCopy(place) : folderCopy(place);
}

function folderCopy(place: string): SiteCopy {
  const root = path.resolve(place);
  if (!existsSync(root)) throw new CommandError(`There is no folder “${place}”.`);
  return {
    async read(address) {
      const full = path.join(root, address);
      const file = address === '' || address.endsWith('/') ? path.join(full, 'index.html') : full;
      if (!existsSync(file)) return undefined;
      if (statSync(file).isFile()) return readFileSync(file);
      const page = path.join(file, 'index.html');
      return existsSync(page) ? readFileSync(page) : undefined;
    },
    list(folder) {
      const full = path.join(root, folder);
      const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
      return isFolder ? readdirSync(full).sort() : [];
    },
  };
}

function servedCopy(place: string): SiteCopy {
  const root = place.replace(/\/*$/, '/');
  return {
    async read(address) {
      return bytesAt(new URL(address, root), place);
    },
    list: () => undefined,
  };
}

async function bytesAt(address: URL, place: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    throw new CommandError(`Nothing answers at ${place}, or its answer broke off.`);
  }
}
