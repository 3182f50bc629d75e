/** How and where a site is served. */
export interface Serving {
  /** Path under which the site stands, with a slash at both ends. */
  readonly base: string;
  /** Folder that the server begins at: with `base` behind it, the folder of the site. */
  readonly root: string;
  /** `plans.example` */
  readonly host: string;
  /** Port, or address and port. */
  readonly listen: string;
  /** Whether browsers are told to use nothing but HTTPS for the whole host. */
  readonly httpsOnly: boolean;
}
