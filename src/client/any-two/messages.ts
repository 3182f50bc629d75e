/* What the page and its worker say to each other. */

/** To the worker: make this comparison, or a file of the one that it made last. */
export type Request =
  | {
      readonly kind: 'compare';
      readonly plan: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'file'; readonly form: FileForm };

export type FileForm = 'csv' | 'json';

/** From the worker. Parts of the page come as HTML, so that no more than text has to be handed over. */
export type Answer =
  | DrawnAnswer
  | { readonly kind: 'file'; readonly form: FileForm; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: 'fetching' | 'comparing' };

export interface DrawnAnswer {
  readonly kind: 'drawn';
  readonly title: string;
  /** What stands below the heading, and the body of the page. */
  readonly head: string;
  readonly body: string;
}
