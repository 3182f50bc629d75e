import type { AboutVersion, RenditionForm, VersionKind } from './types.ts';

/* What readers read for each value that a version says about itself. */

export const VERSION_KIND: Readonly<Record<VersionKind, string>> = {
  draft: 'Draft',
  consultation: 'Consultation version',
  update: 'Update',
  refresh: 'Refresh',
  decision: 'Version after a decision',
  final: 'Final version',
};

export const RENDITION: Readonly<Record<RenditionForm, string>> = {
  html: 'web page',
  pdf: 'PDF',
  word: 'Word document',
  slides: 'slides',
  'full-report': 'full report',
  'executive-summary': 'executive summary',
  summary: 'summary',
  appendix: 'appendix',
  'easy-read': 'Easy Read',
  'large-print': 'large print',
  translation: 'translation',
  audio: 'audio',
  bsl: 'British Sign Language',
  'hard-copy': 'printed copy',
};

export const VERSION_STATUS: Readonly<Record<NonNullable<AboutVersion['status']>, string>> = {
  working: 'being worked on',
  published: 'published',
  withdrawn: 'withdrawn',
};

export const TEXT_HELD: Readonly<Record<NonNullable<AboutVersion['text']>, string>> = {
  whole: 'the whole text',
  part: 'only what it changes',
  none: 'text not held',
};
