import { SEARCH_POLICY, SITE_POLICY } from '../../src/data/page-policy.ts';
import {
  ASK_AGAIN,
  EVERY_ANSWER,
  HASHED_FOLDERS,
  type Header,
  HTTPS_ONLY,
  KEEP,
  SEARCH_FOLDERS,
} from './headers.ts';
import { HEADERS_FILE } from './headers-file.ts';
import type { Serving } from './serving.ts';
import { BINARY, FEED, FILE_TYPES } from './types.ts';

// Smaller files fit into one packet as they are.
const WORTH_COMPRESSING = 1024;

/** A configuration of nginx that serves one site; goes where nginx includes `conf.d/*.conf`. */
export function nginxConfiguration({ base, root, host, listen, httpsOnly }: Serving): string {
  const headers: Header[] = [
    ['Content-Security-Policy', '$planledger_policy'],
    ['Cache-Control', '$planledger_caching'],
    ...EVERY_ANSWER,
    ...(httpsOnly ? [HTTPS_ONLY] : []),
  ];
  const texts = FILE_TYPES.filter(({ text }) => text).map(({ type }) => type);
  // Both lists have text/html by themselves, and nginx warns of what is named twice.
  const listed = [...texts.filter((type) => type !== 'text/html'), FEED.type].join(' ');

  return `# Made by “npm run serving”: change the lists in scripts/serving, not this file.
map $uri $planledger_policy {
    default "${SITE_POLICY}";
    "~^${base}(${SEARCH_FOLDERS.join('|')})/" "${SEARCH_POLICY}";
}
map $uri $planledger_caching {
    default "${ASK_AGAIN}";
    "~^${base}(${HASHED_FOLDERS.join('|')})/" "${KEEP}";
}

server {
    listen ${listen};
    server_name ${host};
    server_tokens off;

    # The folder of the site is a link that each build moves to the next site. Do not let nginx
    # remember open files.
    root ${root};
    open_file_cache off;
    index index.html;
    absolute_redirect off;

    error_page 404 ${base}404.html;
    # A folder without a page of its own.
    error_page 403 =404 ${base}404.html;
    location = ${base}404.html { internal; }
    # Nothing that begins with a dot is part of a site; certificates are proved under .well-known.
    location ~ /\\.(?!well-known/) { return 404; }
    location = ${base}${HEADERS_FILE} { return 404; }
    location ~ /${FEED.file.replace('.', '\\.')}$ {
        types {}
        default_type ${FEED.type};
    }

    charset utf-8;
    charset_types ${listed};
    default_type ${BINARY};
    types {
${FILE_TYPES.map(({ type, endings }) => `        ${type} ${endings.join(' ')};`).join('\n')}
    }

    # Files that “npm run build -- --compress” made, or else compressed on the way.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_min_length ${WORTH_COMPRESSING};
    gzip_types ${listed};

    # In one place: a single add_header further inside would switch all of them off there.
${headers.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
}
`;
}
