import { isLocalPath } from './local-path.ts';
import { attributesOf, elementsIn, tagsIn, textIn } from './xml-tags.ts';

const PLACE = 'where on earth it was taken (GPS data)';
const MAKER = 'who made it';
const CAMERA = 'with whose camera it was taken';
const SHOWN = 'who is to be seen';
const FOLDER = 'in which folder of whose computer it lay';
const SENT = 'who sent it to whom by e-mail';

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
  ['filePath', FOLDER],
  ['_AuthorEmail', SENT],
  ['_AuthorEmailDisplayName', SENT],
  ['_EmailSubject', SENT],
]);

/** A stretch of XMP that leads to people. */
export interface XmpSpot {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Names of people whose faces are marked (Metadata Working Group, 5.9). */
const FACES = 'http://www.metadataworkinggroup.com/schemas/regions/';
const FACE_NAMES = new Map([...PEOPLE, ['Name', SHOWN]]);

/** Where XMP names people, places or cameras: the text of elements and the values of attributes. */
export function spotsInXmp(xml: string): XmpSpot[] {
  const people = xml.includes(FACES) ? FACE_NAMES : PEOPLE;
  return [...elementSpots(xml, people), ...attributeSpots(xml, people)];
}

/** A folder within the site of a program names nobody. */
function tells(what: string, value: string): boolean {
  return value.trim() !== '' && (what !== FOLDER || isLocalPath(value));
}

function elementSpots(xml: string, people: typeof PEOPLE): XmpSpot[] {
  return elementsIn(xml, new Set(people.keys())).flatMap(({ tag, inner }) => {
    const what = people.get(tag.name) ?? '';
    return !tells(what, textIn(inner)) ? [] : [{ what, from: tag.to, to: tag.to + inner.length }];
  });
}

function attributeSpots(xml: string, people: typeof PEOPLE): XmpSpot[] {
  const spots: XmpSpot[] = [];
  for (const tag of tagsIn(xml)) {
    for (const { name, value, from } of attributesOf(tag)) {
      const what = people.get(name);
      if (what === undefined || !tells(what, value)) continue;
      spots.push({ what, from: tag.from + from, to: tag.from + from + value.length });
    }
  }
  return spots;
}
