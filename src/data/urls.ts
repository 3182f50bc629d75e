import { urlsFor } from '../core/urls.ts';

/** The addresses of this site, under the path where it stands. */
export const urls = urlsFor(import.meta.env.BASE_URL);
