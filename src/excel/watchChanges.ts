import { runExcel } from "./runExcel";

/** Long enough for a paste or a recalculation to come as one change. */
const quietMilliseconds = 300;

interface Debounced {
  (): void;
  cancel(): void;
}

const debounced = (listener: () => void): Debounced => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = (): void => {
    clearTimeout(timer);
    timer = setTimeout(listener, quietMilliseconds);
  };
  return Object.assign(call, { cancel: () => clearTimeout(timer) });
};

/**
 * Calls back once cells have changed or been computed anew, or sheets come and gone, and it has
 * been quiet since.
 *
 * @returns how to stop
 */
export const watchChanges = async (listener: () => void): Promise<() => void> => {
  const changed = debounced(listener);
  const heard = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  const handlers = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(heard),
      worksheets.onCalculated.add(heard),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
    ];
    await context.sync();
    return added;
  });
  return () => {
    changed.cancel();
    handlers.forEach((handler) => handler.remove());
    // The user may have closed the workbook meanwhile: then nothing is left to stop.
    handlers[0]?.context.sync().catch(() => undefined);
  };
};
