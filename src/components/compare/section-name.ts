/** What a section is called where its title stands in a list: the text before the first heading has none. */
export function sectionName(title: string | undefined): string {
  return title || 'Opening text';
}
