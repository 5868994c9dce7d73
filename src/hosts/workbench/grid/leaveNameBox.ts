import type { Univer } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";

const nameBox = '[data-u-comp="defined-name"]';

/** After Enter in the name box the keyboard belongs to the cells, as in Excel. */
export const leaveNameBox = (univer: Univer, container: HTMLElement): void =>
  container.addEventListener("keyup", ({ key, target }) => {
    if (key === "Enter" && target instanceof Element && target.closest(nameBox))
      univer.__getInjector().get(ILayoutService).focus();
  });
