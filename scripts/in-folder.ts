// Those that read the content; “clean” is given a file, and “verify” a site.
const COMMAND =
  /\bnpm (?:start|run (?:build|check|compare|correct|draft-changes|due|new|publish|withdraw)\b(?!:))( -- )?/g;

/**
 * A text that advises commands, for content in another folder than the usual one: each of them names
 * that folder, as it would do nothing or something else without it.
 *
 * @param folder As the person who reads the text wrote it.
 *
 * @example
 * inFolder('See that all is well: npm run check', 'plans') // => 'See that all is well: npm run check -- --content plans'
 * inFolder('npm run publish -- fen/draft', 'plans') // => 'npm run publish -- --content plans fen/draft'
 * inFolder('npm run check', 'content') // => 'npm run check'
 */
export function inFolder(text: string, folder: string): string {
  if (folder === USUAL) return text;
  const option = `--content ${/^[\w./~:-]+$/.test(folder) ? folder : `"${folder}"`}`;
  return text.replace(COMMAND, (command, dashes: string | undefined) =>
    dashes === undefined ? `${command} -- ${option}` : `${command}${option} `,
  );
}

/** The content folder where none is named. */
export const USUAL = 'content';
