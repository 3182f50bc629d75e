import { filterChanges } from './filter-changes.ts';
import { noticeUnknownChange } from './unknown-change.ts';

filterChanges(document);
noticeUnknownChange(document, window.location.hash);
window.addEventListener('hashchange', () => noticeUnknownChange(document, window.location.hash));
