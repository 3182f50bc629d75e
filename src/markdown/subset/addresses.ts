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
  if (address.trim() === '' || address === '#') {
    return { problem: 'The link leads nowhere.', fix: 'Write [words](https://…).' };
  }
  const unfinished = unfinishedFault(address.trim());
  if (unfinished) return unfinished;
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
  if (url.protocol === 'mailto:' && !isMailbox(url.pathname)) {
    return {
      problem: 'The link leads to no e-mail address.',
      fix: 'Write it whole, for example mailto:name@example.org.',
    };
  }
  if (url.protocol === 'tel:' && !/^\+?[\d().\s-]{3,}(?:;|$)/.test(safelyDecoded(url.pathname))) {
    return {
      problem: 'The link leads to no telephone number.',
      fix: 'Write its digits, for example tel:+441632960000.',
    };
  }
  if (url.origin === new URL(HERE).origin) return undefined;
  return lookAlikeFault(address) ?? hostFault(address, url);
}

/** What is wrong with an address of which a part was left out, or that somebody copied from a folder. */
function unfinishedFault(address: string): AddressFault | undefined {
  if (/^(?:[a-z]:[\\/]|\\)/i.test(address)) {
    return {
      problem: 'The link leads to a file on the computer of whoever wrote it.',
      fix: 'Put the file into files/ and list it under “renditions” or in documents.yaml, or write the address at which readers find it.',
    };
  }
  if (/^https?:(?!\/\/)/i.test(address)) {
    return {
      problem: 'The link has no “//” after “https:”.',
      fix: `Write ${address.replace(/^(https?:)[\\/]*/i, '$1//')}.`,
    };
  }
  if (/^www\./i.test(address)) {
    return { problem: 'The link has no “https://” in front.', fix: `Write https://${address}.` };
  }
  if (!/[:/?#]/.test(address) && isMailbox(address)) {
    return { problem: 'The link has no “mailto:” in front.', fix: `Write mailto:${address}.` };
  }
  return undefined;
}

function isMailbox(address: string): boolean {
  return address.split(',').every((mailbox) => /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(mailbox.trim()));
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
  if (OWN_COMPUTER.test(url.hostname)) {
    return {
      problem: 'The link leads to the computer of whoever wrote it.',
      fix: 'Write the address at which readers find the page.',
    };
  }
  if (url.hostname !== '' && isWithinOffice(url.hostname)) {
    return {
      problem: `“${url.hostname}” can be reached only from within an office.`,
      fix: 'Write the address at which readers find the page.',
    };
  }
  return undefined;
}

const OWN_COMPUTER =
  /^(?:(?:.*\.)?localhost\.?$|127\.|0\.0\.0\.0$|\[::(?:1|ffff:7f[0-9a-f:]*)?\]$)/;
// RFC 1918, 3927, 4193, 4291, 6762, 8375, and the names that offices give themselves.
const OFFICE_NUMBERS =
  /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[f[cde][0-9a-f]*:)/;
const OFFICE_NAMES = /\.(?:local|internal|intranet|lan|corp|home|home\.arpa)\.?$/;

function isWithinOffice(host: string): boolean {
  const hasDot = host.replace(/\.$/, '').includes('.') || host.startsWith('[');
  return !hasDot || OFFICE_NUMBERS.test(host) || OFFICE_NAMES.test(host);
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
