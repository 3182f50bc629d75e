import { hostLetter } from '../../core/look-alikes.ts';
import { hasPictureEnding, PICTURE_ENDINGS } from '../../core/picture-endings.ts';

/** Why an address cannot stand in a plan, and what to write instead. */
export interface AddressFault {
  readonly problem: string;
  readonly fix: string;
}

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
// Stands for the address of the page itself; no real site can have this name (RFC 2606).
const HERE = 'https://here.invalid/';

/**
 * What is wrong with the address of a link, judged as a browser will read it.
 *
 * @example
 * linkFault('javascript:alert(1)')?.problem // => 'Links cannot use “javascript:”.'
 * linkFault('#carers') // => undefined
 */
export function linkFault(address: string): AddressFault | undefined {
  if (address.trim() === '') {
    return { problem: 'The link leads nowhere.', fix: 'Write [words](https://…).' };
  }
  const url = URL.canParse(address, HERE) ? new URL(address, HERE) : undefined;
  if (!url) {
    return {
      problem: 'The address of the link cannot be read.',
      fix: 'Write it whole, for example https://www.example.org/page.',
    };
  }
  if (!SCHEMES.includes(url.protocol)) {
    return {
      problem: `Links cannot use “${url.protocol}”.`,
      fix: 'Link to https://…, mailto:…, tel:…, a page of this site, or a section (#id).',
    };
  }
  if (url.origin === new URL(HERE).origin) return undefined;
  return lookAlikeFault(address) ?? hostFault(address, url);
}

function lookAlikeFault(address: string): AddressFault | undefined {
  const letter = hostLetter(address);
  if (letter === undefined) return undefined;
  return {
    problem: `${letter} is none of the letters a to z, even where it looks like one.`,
    fix: 'Type the address again. (The name of a site in another script is written in its form that begins with “xn--”.)',
  };
}

function hostFault(address: string, url: URL): AddressFault | undefined {
  if (!/^[a-z]+:/i.test(address.trim())) {
    return { problem: 'The link has no “https:” in front.', fix: `Write ${url.href}.` };
  }
  if (url.username !== '' || url.password !== '') {
    return {
      problem: 'The link holds a user name or password.',
      fix: 'Take out what stands before the “@”.',
    };
  }
  if (/^(?:localhost|127\.|0\.0\.0\.0$|\[::1?\]$)/.test(url.hostname)) {
    return {
      problem: 'The link leads to the computer of whoever wrote it.',
      fix: 'Write the address at which readers find the page.',
    };
  }
  return undefined;
}

/**
 * What is wrong with the address of a picture: it has to be a picture in the folder `files` beside
 * the text.
 *
 * The kind counts as well: a build that draws a text of news asks for its pictures as it asks for
 * its own code, and would run a file that holds some.
 *
 * @example
 * fileFault('files/map.png') // => undefined
 */
export function fileFault(address: string): AddressFault | undefined {
  const decoded = safelyDecoded(address);
  const isInFiles = /^files\/[^\\?#:]+$/.test(decoded) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(decoded);
  if (!isInFiles) {
    return {
      problem: 'The picture is not in the folder files/ beside the text.',
      fix: 'Put it there, and write “files/” and its name, for example files/map.png.',
    };
  }
  if (hasPictureEnding(decoded)) return undefined;
  return {
    problem: 'The file is no picture that every browser shows.',
    fix: `Save the picture as one of these kinds: ${PICTURE_ENDINGS.join(', ')}; or write a link to the file: [words](address).`,
  };
}

function safelyDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // Cannot be decoded, so it is no address: a colon is refused by every caller.
    return ':';
  }
}
