declare namespace App {
  interface Locals {
    /** The numbered notes of a news item or page, where it has any: what its text cites takes their numbers. */
    notes?: import('../source/notes.ts').Notes;
  }
}
