import { SEARCH_POLICY, SITE_POLICY } from '../../src/data/page-policy.ts';
import {
  ASK_AGAIN,
  EVERY_ANSWER,
  HASHED_FOLDERS,
  HTTPS_ONLY,
  KEEP,
  SEARCH_FOLDERS,
} from './headers.ts';
import { HEADERS_FILE } from './headers-file.ts';
import type { Serving } from './serving.ts';
import { contentType, FEED, FILE_TYPES } from './types.ts';

/** A Caddyfile that serves one site. */
export function caddyConfiguration({ base, root, host, listen, httpsOnly }: Serving): string {
  const always = [...EVERY_ANSWER, ...(httpsOnly ? [HTTPS_ONLY] : [])];
  const below = (folders: readonly string[]) =>
    folders.map((folder) => `${base}${folder}/*`).join(' ');
  const types = FILE_TYPES.flatMap(({ endings }) => endings).map(
    (ending) => `	@${ending} {
		path *.${ending}
		not path */${FEED.file}
	}
	header @${ending} Content-Type "${contentType(`file.${ending}`)}"`,
  );

  return `# Made by “npm run serving”: change the lists in scripts/serving, not this file.
(planledger_headers) {
	header {
${always.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
		-Server
	}
}

${listen === '443' ? host : `http://${host}:${listen}`} {
	# The folder of the site is a link that each build moves to the next site.
	root * ${root}

	# Caddy does not keep to the order of these lines, so that no two may meet one address.
	import planledger_headers
	@search path ${below(SEARCH_FOLDERS)}
	@notSearch not path ${below(SEARCH_FOLDERS)}
	header @search Content-Security-Policy "${SEARCH_POLICY}"
	header @notSearch Content-Security-Policy "${SITE_POLICY}"
	@hashed path ${below(HASHED_FOLDERS)}
	@notHashed not path ${below(HASHED_FOLDERS)}
	header @hashed Cache-Control "${KEEP}"
	header @notHashed Cache-Control "${ASK_AGAIN}"

	header */ Content-Type "${contentType('index.html')}"
${types.join('\n')}
	@feed path */${FEED.file}
	header @feed Content-Type "${contentType(FEED.file)}"

	# Nothing that begins with a dot is part of a site; certificates are proved under .well-known.
	@hidden {
		path */.* ${base}${HEADERS_FILE} ${base}404.html
		not path /.well-known/*
	}
	error @hidden 404
	# No file can have such a name; asked for one, the system answers with a fault.
	@noName path_regexp \\x00|[^/]{256}
	error @noName 404
	@otherMethod not method GET HEAD
	error @otherMethod 405

	# Caddy adds the last slash by itself, but loses what is searched for.
	@folder {
		file {path}/index.html
		not path */
		expression {query} != ""
	}
	redir @folder {path}/?{query} 308

	# Files that “npm run build -- --compress” made, or else compressed on the way.
	encode gzip
	file_server {
		precompressed br gzip
	}

	handle_errors {
		import planledger_headers
		header Content-Security-Policy "${SITE_POLICY}"
		header Cache-Control "${ASK_AGAIN}"
		header Content-Type "${contentType('404.html')}"
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
