/** Room that something takes on a line, in any unit. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/**
 * Put things into as few rows as their order allows, so that none touches another: each goes into
 * the first row that has room for it.
 *
 * @param gap Least distance between neighbours.
 * @returns For each thing the number of its row, from 0.
 *
 * @example
 * packRows([{ left: 0, right: 10 }, { left: 5, right: 15 }, { left: 20, right: 30 }], 2) // => [0, 1, 0]
 */
export function packRows(rooms: readonly Room[], gap: number): number[] {
  const rows: Room[][] = [];
  return rooms.map((room) => {
    const free = rows.findIndex((row) => row.every((other) => areApart(room, other, gap)));
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), room];
    return row;
  });
}

function areApart(a: Room, b: Room, gap: number): boolean {
  return a.right + gap <= b.left || b.right + gap <= a.left;
}
