import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';

/** XMP as Word writes it into a PDF. */
export const XMP_OF_AUTHOR =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description xmlns:dc="d" xmlns:pdfx="p" pdfx:Company="Plans Office"><dc:title>Plan</dc:title><dc:creator><rdf:Seq><rdf:li>Jo Bloggs</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';

/** A PDF of one empty page with the objects that a test gives it, from number 4 on. */
export function pdf(objects: readonly string[], trailer = ''): Buffer {
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
    ...objects,
  ];
  let file = '%PDF-1.7\n%âãÏÓ\n';
  const offsets = all.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const start = file.length;
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

export function stream(dictionary: string, content: string): string {
  const bytes = Buffer.from(content, 'utf8').toString('latin1');
  return `<< ${dictionary} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}

export function packedStream(dictionary: string, content: string): string {
  const bytes = deflateSync(Buffer.from(content, 'utf8'), { level: 6 }).toString('latin1');
  return `<< ${dictionary} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}
