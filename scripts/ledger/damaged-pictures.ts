import { ContentErrors } from '../../src/core/errors.ts';
import { contentFolder } from '../../src/data/content-folder.ts';
import { withDamagedPictures } from '../../src/data/pictures/decode.ts';
import type { FoundVersion } from './find-version.ts';

/**
 * Refuses versions with a picture that cannot be drawn: once its bytes are in the ledger, every
 * build would stop at it.
 *
 * @param folder The content folder.
 * @throws {ContentErrors} Naming each of the pictures.
 */
export async function refuseDamagedPictures(
  folder: string,
  versions: readonly FoundVersion[],
): Promise<void> {
  const folders = versions.map(({ plan, version }) => `plans/${plan.id}/versions/${version.id}`);
  const errors = await withDamagedPictures(contentFolder(folder), [], folders);
  if (errors.length > 0) throw new ContentErrors(errors);
}
