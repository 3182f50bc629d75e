/**
 * The contrast of two colours, from 1 (the same) to 21 (black on white), as the Web Content
 * Accessibility Guidelines 2.2 define it (“contrast ratio”, “relative luminance”).
 *
 * @param first As `#rrggbb`.
 * @param second As `#rrggbb`.
 *
 * @example
 * contrastOf('#000000', '#ffffff') // => 21
 */
export function contrastOf(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
