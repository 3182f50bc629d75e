/** What a list calls a section; the text before the first heading has no title of its own. */
export function sectionTitle(section: { readonly title: string } | undefined): string {
  return section?.title || 'Before the first heading';
}
