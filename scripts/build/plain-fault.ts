import { ContentErrors } from '../../src/core/errors.ts';
import { CommandError } from '../command-error.ts';

// What the system says, in Node's words and in those of programs written in Rust.
const FAULTS = [
  {
    says: /ENOSPC|EDQUOT|no space left on device|StorageFull|disk quota exceeded|os error 28\b/i,
    plain: 'The disk is full. Make room, and build again.',
  },
  {
    // What Node says when it copies a folder to a full disk.
    says: /\bEIO\b|input\/output error|os error 5\b/i,
    plain: 'The disk is full or at fault. Make room, or look after the disk, and build again.',
  },
  {
    says: /EROFS|EACCES|EPERM|read-only file system|permission denied|PermissionDenied|ReadOnlyFilesystem|os error (?:13|30)\b/i,
    plain: 'A folder cannot be written to. Check who may write to it, and build again.',
  },
] as const;

/**
 * An error as a person can act on it: what the machine refuses is said in plain words, with the
 * file where it is known; everything else stays as it is.
 *
 * @param target Where the site goes, whose old state stands.
 *
 * @example
 * plainFault(new Error('ENOSPC: no space left on device, write'), 'dist').message
 * // => 'The disk is full. Make room, and build again. The site in “dist” is as it was.'
 */
export function plainFault(error: unknown, target: string): unknown {
  if (!(error instanceof Error) || error instanceof ContentErrors) return error;
  const fault = FAULTS.find(({ says }) => says.test(error.message));
  if (!fault) return error;
  const { path: file } = error as NodeJS.ErrnoException;
  const where = file ? ` (${file})` : '';
  return new CommandError(`${fault.plain}${where} The site in “${target}” is as it was.`);
}
