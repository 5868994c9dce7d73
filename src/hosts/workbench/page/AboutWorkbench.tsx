import type { WorkbenchWords } from "../../../locales/workbenches";

/** Says plainly what the workbench is not. */
export const AboutWorkbench = ({ words }: { readonly words: WorkbenchWords }) => (
  <>
    <button type="button" className="quiet" popoverTarget="about-workbench">
      {words.notExcel}
    </button>
    <div id="about-workbench" className="workbench-about" popover="auto">
      <h2>{words.notExcelHeading}</h2>
      <p>{words.notExcelText}</p>
      <p>{words.notShown}</p>
      <ul>
        {words.notShownItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{words.lookInExcel}</p>
    </div>
  </>
);
