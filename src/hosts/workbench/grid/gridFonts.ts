/** What stands in for a font that is not on this computer, the most alike first. */
const standIns = "Calibri, Carlito, Segoe UI, Helvetica Neue, Arial, sans-serif";

/** Excel's columns are measured in digits of its standard font, 11 points of Calibri. */
const standardFont = { name: "Calibri", points: 11 } as const;
const pixelsOfDigit = 7;

const measuredPoints = 100;
const pixelsOfPoint = 4 / 3;

const quoted = (names: string): string =>
  names
    .split(",")
    .map((name) => `"${name.trim()}"`)
    .join(", ")
    .replace('"sans-serif"', "sans-serif");

let context: CanvasRenderingContext2D | null = null;

/** How wide a digit is in a font of 11 points, in pixels. */
const measureDigit = (names: string): number => {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return pixelsOfDigit;
  context.font = `${measuredPoints * pixelsOfPoint}px ${quoted(names)}`;
  return (context.measureText("0").width * standardFont.points) / measuredPoints;
};

/**
 * Fonts as the grid draws them. A wider font that stands in for one that is missing is drawn
 * smaller, so that texts still fit into the columns that were made for them.
 */
export class GridFonts {
  private readonly scales = new Map<string, number>();

  constructor(private readonly digitWidth: (names: string) => number = measureDigit) {}

  font(name: string = standardFont.name, points: number = standardFont.points) {
    const names = `${name}, ${standIns}`;
    return { ff: names, fs: Math.max(6, Math.round(points * this.scale(names))) };
  }

  private scale(names: string): number {
    const known = this.scales.get(names);
    if (known !== undefined) return known;
    // Calibri's own digits are a little wider than the pixels Excel counts for them.
    const scale = Math.min(1, (pixelsOfDigit * 1.08) / this.digitWidth(names));
    this.scales.set(names, scale);
    return scale;
  }
}
