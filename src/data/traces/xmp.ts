import { attributesOf, elementsIn, tagsIn, textIn } from './xml-tags.ts';

const PLACE = 'where on earth it was taken (GPS data)';
const MAKER = 'who made it';
const CAMERA = 'with whose camera it was taken';
const SHOWN = 'who is to be seen';

/** Properties of XMP (ISO 16684-1, and those of Adobe, EXIF and IPTC in it) that lead to people. */
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['GPSLatitude', PLACE],
  ['GPSLongitude', PLACE],
  ['creator', MAKER],
  ['Author', MAKER],
  ['AuthorsPosition', MAKER],
  ['CaptionWriter', MAKER],
  ['CreatorContactInfo', MAKER],
  ['Company', 'for which company'],
  ['Manager', 'under which manager'],
  ['LastModifiedBy', 'who saved it last'],
  ['OwnerName', CAMERA],
  ['CameraOwnerName', CAMERA],
  ['SerialNumber', CAMERA],
  ['BodySerialNumber', CAMERA],
  ['LensSerialNumber', CAMERA],
  ['PersonInImage', SHOWN],
  ['PersonDisplayName', SHOWN],
]);
const NAMES = new Set(PEOPLE.keys());

/** A stretch of XMP that leads to people. */
export interface XmpSpot {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Where XMP names people, places or cameras: the text of elements and the values of attributes. */
export function spotsInXmp(xml: string): XmpSpot[] {
  return [...elementSpots(xml), ...attributeSpots(xml)];
}

function elementSpots(xml: string): XmpSpot[] {
  return elementsIn(xml, NAMES).flatMap(({ tag, inner }) => {
    const what = PEOPLE.get(tag.name) ?? '';
    return textIn(inner) === '' ? [] : [{ what, from: tag.to, to: tag.to + inner.length }];
  });
}

function attributeSpots(xml: string): XmpSpot[] {
  const spots: XmpSpot[] = [];
  for (const tag of tagsIn(xml)) {
    for (const { name, value, from } of attributesOf(tag)) {
      const what = PEOPLE.get(name);
      if (what === undefined || value.trim() === '') continue;
      spots.push({ what, from: tag.from + from, to: tag.from + from + value.length });
    }
  }
  return spots;
}
