import type { FileForm } from './messages.ts';

const TYPES: Readonly<Record<FileForm, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/**
 * Let the buttons of a section save the files of a comparison that was made here.
 *
 * @param write Writes the file of a form.
 * @param name Of the files, without what their form adds.
 */
export function offerFiles(
  section: HTMLElement,
  write: (form: FileForm) => Promise<string>,
  name: string,
): void {
  for (const button of section.querySelectorAll<HTMLButtonElement>('button[data-file]')) {
    const form = button.dataset.file === 'csv' ? 'csv' : 'json';
    // Takes the place of what was offered for the comparison before.
    button.onclick = async () =>
      save(new Blob([await write(form)], { type: TYPES[form] }), `${name}.${form}`);
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
