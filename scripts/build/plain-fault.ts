import { ContentErrors } from '../../src/core/errors.ts';
import { CommandError } from '../command-error.ts';

// What the system says, in Node's words, in those of programs written in Rust, and in SQLite's.
const FAULTS = [
  {
    says: /ENOSPC|EDQUOT|no space left on device|StorageFull|disk quota exceeded|database or disk is full|os error 28\b/i,
    plain: 'The disk is full. Make room, and build again.',
  },
  {
    // What Node says when it copies a folder to a full disk.
    says: /\bEIO\b|input\/output error|disk I\/O error|os error 5\b/i,
    plain: 'The disk is full or at fault. Make room, or look after the disk, and build again.',
  },
  {
    says: /EROFS|EACCES|EPERM|read-only file system|permission denied|PermissionDenied|ReadOnlyFilesystem|unable to open database file|readonly database|os error (?:13|30)\b/i,
    plain: 'A folder cannot be written to. Check who may write to it, and build again.',
  },
  {
    says: /heap out of memory|heap limit Allocation failed|ENOMEM|cannot allocate memory/i,
    plain:
      'Memory ran out. End other programs, or give the build more with NODE_OPTIONS=--max-old-space-size=4096, and build again.',
  },
  {
    says: /EMFILE|ENFILE|too many open files/i,
    plain: 'The system lets no more files be opened. Raise its limit (ulimit -n), and build again.',
  },
] as const;

/**
 * An error as a person can act on it: what the machine refuses is said in plain words, with the
 * file where it is known, or else in the machine's own; everything else stays as it is.
 *
 * @param target Where the site goes, whose old state stands.
 *
 * @example
 * plainFault(new Error('ENOSPC: no space left on device, write'), 'dist').message
 * // => 'The disk is full. Make room, and build again. The site in “dist” is as it was.'
 */
export function plainFault(error: unknown, target: string): unknown {
  if (!(error instanceof Error) || error instanceof ContentErrors) return error;
  const { path: file = fileNamedIn(error.message), code, syscall } = error as NodeJS.ErrnoException;
  const fault = FAULTS.find(({ says }) => says.test(error.message));
  const asItWas = `The site in “${target}” is as it was.`;
  if (fault) return new CommandError(`${fault.plain}${file ? ` (${file})` : ''} ${asItWas}`);
  if (!code || !syscall) return error;
  return new CommandError(`The system refused a step of the build: ${error.message}. ${asItWas}`);
}

/** The file that Node names in a message: `EACCES: permission denied, mkdir '/srv/plans'`. */
function fileNamedIn(message: string): string | undefined {
  return /\bE[A-Z]+: [^'\n]*'([^'\n]+)'/.exec(message)?.[1];
}
