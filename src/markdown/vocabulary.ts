import {
  COMPONENT_SHAPES,
  type ComponentName,
  type ComponentShape,
} from '../core/document/components.ts';

/** What a component takes, and how it is written. */
export interface ComponentRule {
  readonly shape: ComponentShape;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether it needs text between its tags. */
  readonly text: 'required' | 'optional';
  /** One that is right, for the errors. */
  readonly example: string;
}

export interface AttributeRule {
  readonly required: boolean;
  /**
   * What its value is: any words, a date (`2017-06`), a date or `none`, an id, ids of sources with
   * spaces between them, a file of the version, or one of a few words.
   */
  readonly value: 'words' | 'date' | 'due' | 'id' | 'sources' | 'file' | readonly string[];
}

/** Components by name. */
export type Vocabulary = Readonly<Record<string, ComponentRule>>;

const needed = (value: AttributeRule['value']): AttributeRule => ({ required: true, value });
const optional = (value: AttributeRule['value']): AttributeRule => ({ required: false, value });

/** Everything that a plan document, a theme or another text of a plan may hold beside Markdown. */
export const PLAN_VOCABULARY: Vocabulary & Readonly<Record<ComponentName, ComponentRule>> = {
  /** A text that is set off: a note to the reader, or a warning. */
  Callout: {
    shape: COMPONENT_SHAPES.Callout,
    attributes: { kind: optional(['note', 'warning']) },
    text: 'required',
    example: '<Callout kind="note">…</Callout>',
  },
  /** A promise of the plan; `id` is that of its entry in commitments.yaml. */
  Commitment: {
    shape: COMPONENT_SHAPES.Commitment,
    attributes: { id: needed('id'), due: optional('due') },
    text: 'required',
    example: '<Commitment id="consult-first" due="2017-12">…</Commitment>',
  },
  /** A figure or statement with its source, drawn as a numbered note. */
  Fact: {
    shape: COMPONENT_SHAPES.Fact,
    attributes: { source: needed('sources') },
    text: 'required',
    example: '<Fact source="NOT-S05">395</Fact>',
  },
  /** A picture with a caption. */
  Figure: {
    shape: COMPONENT_SHAPES.Figure,
    attributes: { src: needed('file'), alt: needed('words') },
    text: 'optional',
    example: '<Figure src="files/map.png" alt="Map of the area">The area of the plan</Figure>',
  },
  /** A number that stands large, and the words that say what it counts. */
  KeyFigure: {
    shape: COMPONENT_SHAPES.KeyFigure,
    attributes: { value: needed('words'), unit: optional('words'), source: needed('sources') },
    text: 'required',
    example: '<KeyFigure value="395" source="NOT-S05">people came to the events</KeyFigure>',
  },
  /** Words of somebody, with the name. */
  Quotation: {
    shape: COMPONENT_SHAPES.Quotation,
    attributes: {
      by: needed('words'),
      role: optional('words'),
      date: optional('date'),
      source: optional('sources'),
    },
    text: 'required',
    example: '<Quotation by="…" role="…" date="2017-07-26">…</Quotation>',
  },
  /** A relative word of time with its real date. */
  When: {
    shape: COMPONENT_SHAPES.When,
    attributes: { date: needed('date') },
    text: 'required',
    example: '<When date="2017-06">last month</When>',
  },
};

const { Commitment: _promise, Figure: _picture, ...ofCompositions } = PLAN_VOCABULARY;

/** The same for news and pages: a promise belongs to a plan, and pictures are written as in Markdown. */
export const COMPOSITION_VOCABULARY: Vocabulary = ofCompositions;

/** The components of news and pages; the site has to draw each of them. */
export type CompositionComponent = Exclude<ComponentName, 'Commitment' | 'Figure'>;
