import type { Frame } from "playwright-core";

/** What a contrast theme of Windows makes of CSS's system colours. */
export interface ContrastTheme {
  readonly scheme: "light" | "dark";
  readonly Canvas: string;
  readonly CanvasText: string;
  readonly LinkText: string;
  readonly GrayText: string;
  readonly Highlight: string;
  readonly HighlightText: string;
  readonly ButtonFace: string;
  readonly ButtonText: string;
}

/** The four themes that Windows 11 brings, by the colours it sets for each (Settings > Contrast themes). */
export const contrastThemes = {
  Aquatic: {
    scheme: "dark",
    Canvas: "#202020",
    CanvasText: "#ffffff",
    LinkText: "#75e9fc",
    GrayText: "#a6a6a6",
    Highlight: "#8ee3f0",
    HighlightText: "#263b50",
    ButtonFace: "#202020",
    ButtonText: "#ffffff",
  },
  Desert: {
    scheme: "light",
    Canvas: "#fffaef",
    CanvasText: "#3d3d3d",
    LinkText: "#1c5e75",
    GrayText: "#676767",
    Highlight: "#903909",
    HighlightText: "#fff5e3",
    ButtonFace: "#fffaef",
    ButtonText: "#202020",
  },
  Dusk: {
    scheme: "dark",
    Canvas: "#2d3236",
    CanvasText: "#ffffff",
    LinkText: "#70ebde",
    GrayText: "#a6a6a6",
    Highlight: "#a1bfde",
    HighlightText: "#212d3b",
    ButtonFace: "#2d3236",
    ButtonText: "#b6f6f0",
  },
  "Night sky": {
    scheme: "dark",
    Canvas: "#000000",
    CanvasText: "#ffffff",
    LinkText: "#8080ff",
    GrayText: "#a6a6a6",
    Highlight: "#d6b4fd",
    HighlightText: "#2b2b2b",
    ButtonFace: "#000000",
    ButtonText: "#ffee32",
  },
} as const satisfies Record<string, ContrastTheme>;

/**
 * Paints a page that is shown in forced colours as this theme would. Chromium forces colours of its
 * own choice where it stands in for Windows, so each is found out and replaced, element by element,
 * for what is on the page now.
 */
export const paintTheme = (frame: Frame, theme: ContrastTheme): Promise<void> =>
  frame.evaluate((colors) => {
    const names = Object.keys(colors).filter((name) => name !== "scheme");
    const probe = document.body.appendChild(document.createElement("i"));
    const forced = names.map((name) => {
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
      return [getComputedStyle(probe).color, name] as const;
    });
    probe.remove();
    const painted = ["color", "background-color", "fill", "stroke", "outline-color"].concat(
      ["top", "right", "bottom", "left"].map((side) => `border-${side}-color`)
    );
    // What was painted before stays on elements that the page keeps, whatever they have become.
    for (const element of document.querySelectorAll<HTMLElement>("[data-painted]"))
      ["forced-color-adjust", "transition", ...painted].forEach((property) =>
        element.style.removeProperty(property)
      );
    const found: (readonly [Element, string, string])[] = [];
    for (const element of document.querySelectorAll("body, body *")) {
      const style = getComputedStyle(element);
      // Where two have one colour, the element tells which of them is meant.
      const button = element.closest("button, select, input") !== null;
      const order = button ? [...forced].reverse() : forced;
      for (const property of painted) {
        const name = order.find(([color]) => color === style.getPropertyValue(property))?.[1];
        const color = name && (colors as unknown as Record<string, string>)[name];
        if (color) found.push([element, property, color]);
      }
    }
    for (const [element, property, color] of found) {
      const { style } = element as HTMLElement;
      element.setAttribute("data-painted", "");
      style.setProperty("forced-color-adjust", "none", "important");
      style.setProperty("transition", "none", "important");
      style.setProperty(property, color, "important");
    }
  }, theme);
